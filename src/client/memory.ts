/*
 * What a reader does stays on the reader's device. Where storage is closed to us (a private window, some `file://` pages)
 * it lasts as long as the page.
 */

/** What was kept under a name; null where nothing readable is there. */
export function recallData(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Yes or no by name: which questions were answered rightly, which cards are known. */
export type Marks = Record<string, boolean>;

/** The marks kept under a name; none where nothing readable is there. */
export function recallMarks(key: string): Marks {
  const kept = recallData(key);
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'),
  );
}

/** Keeps something; false where that is not possible: storage is full, or closed. */
export function keepData(key: string, data: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(data));
    return true;
  } catch {
    return false;
  }
}

/** Forgets what was kept under a name. */
export function forgetData(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept either.
  }
}

/** The names under which something is kept that begin with a prefix. */
export function keptUnder(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

/** Forgets everything whose name begins with a prefix. */
export function forgetUnder(prefix: string): void {
  keptUnder(prefix).forEach(forgetData);
}
