const WORDS: Readonly<Record<string, string>> = {
  ky: 'Белгилөөнү алып салуу',
  ru: 'Убрать выделение',
  en: 'Remove highlights',
};

/** Puts a small button over the page that takes the marks away, and itself. */
export function showBar(main: HTMLElement, remove: () => void): void {
  const [language = ''] = (document.body.lang || document.documentElement.lang).split('-');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button small found-off';
  button.lang = language in WORDS ? language : 'en';
  button.textContent = WORDS[button.lang] ?? '';
  button.addEventListener('click', () => {
    button.remove();
    remove();
    // The button goes; the focus must not go with it.
    main.focus({ preventScroll: true });
  });
  main.prepend(button);
}
