import { IndexTrouble } from './trouble.ts';

/** Milliseconds that a partner has for everything it is asked at once. */
export const PARTNER_TIME = 3000;
/** Bytes of one file of a partner: the largest of a catalogue of thousands of courses is far smaller. */
const MOST_BYTES = 4_000_000;

/** Bytes that one of them may unpack to. */
const MOST_UNPACKED = 40_000_000;

/** True for a file as Pagefind packs them (gzip, RFC 1952), and no bomb: its last four bytes tell its size. */
export function wrapped(bytes: Uint8Array): boolean {
  if (bytes.length < 20 || bytes[0] !== 0x1f || bytes[1] !== 0x8b) return false;
  const end = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4);
  return end.getUint32(0, true) <= MOST_UNPACKED;
}

/** Runs requests that have a time together. */
export type Allowance = <T>(ask: (signal: AbortSignal) => Promise<T>) => Promise<T>;

/** Starts an allowance: only the time counts in which something is asked, not that of waiting for one's turn. */
export function startAllowance(milliseconds = PARTNER_TIME): Allowance {
  let left = milliseconds;
  let running = 0;
  let since = 0;
  return async (ask) => {
    if (running === 0) since = performance.now();
    running += 1;
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), Math.max(0, left - (performance.now() - since)));
    try {
      return await ask(controller.signal);
    } finally {
      clearTimeout(timer);
      running -= 1;
      if (running === 0) left -= performance.now() - since;
    }
  };
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length;
    if (size > MOST_BYTES) {
      void reader?.cancel();
      throw new IndexTrouble('malformed', `more than ${MOST_BYTES} bytes`);
    }
    parts.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * Reads a file of a partner: without cookies, under a time limit, up to a size. A browser tells nobody why a request
 * failed: no network, no such host and no CORS header are the same `unreachable`.
 */
export async function fetchFrom(address: string, signal: AbortSignal, fresh = false): Promise<Uint8Array> {
  try {
    const response = await fetch(address, {
      signal,
      mode: 'cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // Where a file went elsewhere, it is not the partner that answers.
      redirect: 'error',
      cache: fresh ? 'no-cache' : 'default',
    });
    if (!response.ok) throw new IndexTrouble('malformed', `${response.status} ${address}`);
    return await bytesOf(response);
  } catch (error) {
    if (error instanceof IndexTrouble) throw error;
    throw new IndexTrouble(signal.aborted ? 'slow' : 'unreachable', address);
  }
}
