import { long } from './container.ts';

/** A box of an ISO base media file (ISO/IEC 14496-12 §4.2). */
export interface Box {
  type: string;
  /** Offsets in the file: of the box, of what it holds, and behind it. */
  start: number;
  body: number;
  end: number;
}

/** The boxes between two offsets; null where they do not fill that space, or one goes on "to the end of the file". */
export function boxesIn(bytes: Buffer, from: number, to: number): Box[] | null {
  const found: Box[] = [];
  let start = from;
  while (start + 8 <= to) {
    const size = bytes.readUInt32BE(start);
    const type = bytes.toString('latin1', start + 4, start + 8);
    const long = size === 1;
    const length = long ? Number(bytes.readBigUInt64BE(start + 8)) : size;
    const body = start + (long ? 16 : 8);
    const end = start + length;
    if (end < body || end > to) return null;
    found.push({ type, start, body, end });
    start = end;
  }
  return start === to ? found : null;
}

/** A box of that type around `content`. */
export function box(type: string, ...content: Buffer[]): Buffer {
  const length = content.reduce((sum, part) => sum + part.length, 8);
  return Buffer.concat([long(length), Buffer.from(type, 'latin1'), ...content]);
}

/** Reads numbers one after the other. */
export class Reader {
  at: number;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  /** A number of 0 to 8 bytes, the high one first. */
  number(length: number): number {
    const start = this.at;
    this.at += length;
    if (length === 8) return Number(this.#bytes.readBigUInt64BE(start));
    return length === 0 ? 0 : this.#bytes.readUIntBE(start, length);
  }

  /** The bytes up to the next zero, which is passed over. */
  string(): string {
    const end = this.#bytes.indexOf(0, this.at);
    if (end < 0) throw new RangeError('a text without end');
    const text = this.#bytes.toString('utf8', this.at, end);
    this.at = end + 1;
    return text;
  }
}
