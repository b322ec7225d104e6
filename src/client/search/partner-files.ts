import { ENTRY_FILE } from '../../search/file-names.ts';
import { fetchFrom, startAllowance, wrapped, type Allowance } from './partner-fetch.ts';
import { IndexTrouble } from './trouble.ts';

/** Reads the files of a partner. */
export interface PartnerFiles {
  read: (address: string, fresh: boolean) => Promise<Uint8Array>;
  /** Reads the beginnings of an index, so that they are there when an engine asks for them. */
  ahead: (bundle: string) => Promise<void>;
  /** From now on each request has the time for itself. */
  settle: () => void;
}

/** The name that an entry gives to the index it stands for; a partner might write anything there. */
function indexIn(entry: Uint8Array): string {
  try {
    const { languages } = JSON.parse(new TextDecoder().decode(entry)) as {
      languages: Record<string, { hash: string }>;
    };
    const [index] = Object.values(languages);
    if (index !== undefined && /^[\w-]+$/.test(index.hash)) return index.hash;
  } catch {
    // Told below.
  }
  throw new IndexTrouble('malformed', ENTRY_FILE);
}

/** The files of a partner, all of which are read within the allowance until `settle`. */
export function partnerFiles(first: Allowance): PartnerFiles {
  let allowance = first;
  const kept = new Map<string, Promise<Uint8Array>>();

  async function fetched(address: string, fresh: boolean): Promise<Uint8Array> {
    const bytes = await allowance((signal) => fetchFrom(address, signal, fresh));
    if (/\.pf_\w+$/.test(address) && !wrapped(bytes)) throw new IndexTrouble('malformed', address);
    return bytes;
  }
  const keep = (address: string, fresh: boolean): Promise<Uint8Array> => {
    const reading = fetched(address, fresh);
    kept.set(address, reading);
    return reading;
  };

  return {
    read: (address, fresh) => kept.get(address) ?? fetched(address, fresh),
    async ahead(bundle) {
      const entry = await keep(bundle + ENTRY_FILE, true);
      await keep(`${bundle}pagefind.${indexIn(entry)}.pf_meta`, false);
    },
    settle() {
      kept.clear();
      allowance = (ask) => startAllowance()(ask);
    },
  };
}
