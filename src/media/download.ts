import { finding, refused, type Inspection } from './finding.ts';
import type { MediaType } from './types.ts';

/** What is learnt from a file for download while it is read once, chunk by chunk. */
export class DownloadReader {
  readonly #type: MediaType;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #utf8 = true;
  #zeros = false;

  constructor(type: MediaType) {
    this.#type = type;
  }

  /** Takes the next bytes of the file. */
  add(chunk: Uint8Array): void {
    if (this.#type.content !== 'text') return;
    this.#zeros ||= chunk.includes(0);
    if (this.#utf8) this.#decode(chunk, true);
  }

  #decode(chunk: Uint8Array | undefined, stream: boolean): void {
    try {
      this.#decoder.decode(chunk, { stream });
    } catch {
      this.#utf8 = false;
    }
  }

  /** The verdict, once everything was read. */
  finish(): Inspection {
    if (this.#type.content === 'text') {
      if (this.#zeros) return refused(finding('file-binary'));
      if (this.#utf8) this.#decode(undefined, false);
      // The file may be a lesson in encodings: it is published, and its author knows.
      if (!this.#utf8) return { sound: true, dimensions: null, findings: [finding('file-encoding')] };
    }
    return { sound: true, dimensions: null, findings: [] };
  }
}
