import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

let names = 0;

/** A name beside `target` that nobody else uses, in this process or another, for what is not whole yet. */
export function freshBeside(target: string): string {
  names += 1;
  return `${target}.${process.pid}-${names}`;
}

/** Writes a file that appears under its name only when it is whole; two writers at once do each other no harm. */
export async function writeWhole(file: string, data: string | Uint8Array): Promise<void> {
  const fresh = freshBeside(file);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(fresh, data);
  await rename(fresh, file);
}
