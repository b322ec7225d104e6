const KEY = 'okuu-theme';
const CHOICES = ['auto', 'light', 'dark'] as const;
type Choice = (typeof CHOICES)[number];

const root = document.documentElement;

function current(): Choice {
  const { theme } = root.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

function apply(choice: Choice): void {
  if (choice === 'auto') delete root.dataset.theme;
  else root.dataset.theme = choice;
  try {
    if (choice === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    // Storage is closed to us (private window, some `file://` pages): the choice lasts as long as the page.
  }
}

/** The switch of colours: as the device, light, dark. */
export function startTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!button) return;
  const label = (): void => {
    const name = button.dataset[current()] ?? '';
    button.setAttribute('aria-label', name);
    button.title = name;
    button.dataset.themeNow = current();
  };
  button.addEventListener('click', () => {
    apply(CHOICES[(CHOICES.indexOf(current()) + 1) % CHOICES.length] ?? 'auto');
    label();
  });
  label();
  button.hidden = false;
}
