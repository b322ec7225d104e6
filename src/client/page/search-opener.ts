const root = document.documentElement;

function load(): Promise<void> {
  const { searchScript, searchStyle } = root.dataset;
  if (searchStyle) {
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = searchStyle;
    document.head.append(style);
  }
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = searchScript ?? '';
    script.onload = () => resolve();
    script.onerror = reject;
    document.head.append(script);
  });
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

/** Loads the search box when it is first asked for: by its button, or by the "/" key. */
export function startSearch(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-search-open]');
  if (!button || !root.dataset.searchScript) return;
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
}
