/** Length of a colour table, from the byte that announces it (GIF89a §18, §20). */
const tableBytes = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));

/** The offset after a chain of data blocks; beyond the end where the chain is cut off. */
function afterBlocks(bytes: Uint8Array, start: number): number {
  let at = start;
  for (let length = bytes[at]; length !== 0; length = bytes[at]) {
    if (length === undefined) return bytes.length + 1;
    at += length + 1;
  }
  return at + 1;
}

/** Where the blocks of a GIF start, its trailer last; null where it does not go on to its end. */
export function gifBlocks(bytes: Uint8Array): number[] | null {
  const starts: number[] = [];
  let at = 13 + tableBytes(bytes[10] ?? 0);
  while (at < bytes.length) {
    const block = bytes[at];
    starts.push(at);
    if (block === 0x3b) return starts;
    if (block === 0x21) at = afterBlocks(bytes, at + 2);
    else if (block === 0x2c) at = afterBlocks(bytes, at + 11 + tableBytes(bytes[at + 9] ?? 0));
    else return null;
  }
  return null;
}

/**
 * True where a GIF goes on to its end. The decoder takes an animation that was cut off for a shorter one, and would
 * let half a download pass for a whole.
 */
export const gifIsWhole = (bytes: Uint8Array): boolean => gifBlocks(bytes) !== null;
