/** Opens what hides the place that the address names: a folded solution, a tab. */
function reveal(): void {
  let id = location.hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // Not percent-encoded after all: taken as it is.
  }
  const target = id ? document.getElementById(id) : null;
  if (!target) return;
  let moved = false;
  for (let place: Element | null = target; place; place = place.parentElement) {
    if (place instanceof HTMLDetailsElement && !place.open) {
      place.open = true;
      moved = true;
    }
    if (place instanceof HTMLElement && place.getAttribute('role') === 'tabpanel' && place.hidden) {
      document.getElementById(place.getAttribute('aria-labelledby') ?? '')?.click();
      moved = true;
    }
  }
  if (moved) target.scrollIntoView();
}

/** Menus close when the reader turns elsewhere; paper shows everything that is folded. */
export function startDetails(): void {
  // After the tabs are made.
  setTimeout(reveal);
  window.addEventListener('hashchange', reveal);

  const menu = document.querySelector<HTMLDetailsElement>('.languages');
  document.addEventListener('click', (event) => {
    if (menu?.open && !menu.contains(event.target as Node)) menu.open = false;
  });
  menu?.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });

  let opened: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    for (const details of opened) details.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
}
