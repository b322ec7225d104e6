/** Which questions of a quiz were answered rightly, by anchor. */
export type Results = Record<string, boolean>;

/*
 * Results stay on the reader's device. Where storage is closed to us (a private window, some `file://` pages) they last as
 * long as the page.
 */

/** What was kept for a quiz; nothing where nothing readable is there. */
export function recall(key: string): Results {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'),
    );
  } catch {
    return {};
  }
}

/** Keeps the results; false where that is not possible. */
export function keep(key: string, results: Results): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(results));
    return true;
  } catch {
    return false;
  }
}

/** Forgets a quiz. */
export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept either.
  }
}
