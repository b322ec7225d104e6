const root = document.documentElement;

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = reject;
    document.head.append(script);
  });
}

function load(): Promise<void> {
  const { searchScript = '', searchStyle } = root.dataset;
  if (searchStyle) {
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = searchStyle;
    document.head.append(style);
  }
  return loadScript(searchScript);
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

/**
 * Loads the search box when it is first asked for: by its button, by the "/" key, or by an address that carries a query
 * (`?q=…`). An address with what was found (`?find=…`) loads what marks it on the page.
 */
export function startSearch(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-search-open]');
  const { searchScript, searchFound } = root.dataset;
  if (!button || !searchScript) return;
  let loading: Promise<void> | null = null;
  const open = (): void => {
    loading ??= load();
    loading.then(
      () => window.okuuSearch?.open(),
      () => {
        // Offline now, perhaps not at the next press.
        loading = null;
      },
    );
  };
  button.addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    event.preventDefault();
    open();
  });
  button.hidden = false;
  if (/[?&]q=[^&]/.test(location.search)) open();
  // A page that is not marked is a page all the same.
  if (searchFound && /[?&]find=[^&]/.test(location.search)) loadScript(searchFound).catch(() => undefined);
}
