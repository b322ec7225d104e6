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

/** Keeps something; where that is not possible, nothing happens. */
export function keepData(key: string, data: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(data));
  } catch {
    // Full, or closed.
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
  for (const key of keptUnder(prefix)) localStorage.removeItem(key);
}
