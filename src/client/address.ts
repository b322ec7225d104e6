/** Puts a query string into the page's address without a new entry in the history. */
export function keepQuery(query: string): void {
  try {
    history.replaceState(history.state, '', `${query ? `?${query}` : location.pathname}${location.hash}`);
  } catch {
    // Some browsers refuse it under `file://`; what it would have told another reader is lost, nothing else.
  }
}

/** What the page's address says under a name; '' where it says nothing. */
export function parameter(name: string): string {
  return new URLSearchParams(location.search).get(name) ?? '';
}

/** Sets parameters of the page's address, or takes them out where they are empty; all others stay. */
export function setParameters(changes: Readonly<Record<string, string>>): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
  keepQuery(query.toString());
}
