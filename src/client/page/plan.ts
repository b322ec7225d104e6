/** The day on this device's clock, as the plan writes days. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Marks the present week of a plan and shows the way to it. Which week it is, only the reader's device knows. */
export function startPlan(): void {
  const day = today();
  const weeks = [...document.querySelectorAll<HTMLElement>('.week[data-first]')];
  const week = weeks.find(({ dataset: { first = '', last = '' } }) => first <= day && day <= last);
  if (!week) return;
  week.classList.add('present');
  week.setAttribute('aria-current', 'date');
  const badge = week.querySelector<HTMLElement>('.present-badge');
  if (badge) badge.hidden = false;
  const way = document.querySelector<HTMLAnchorElement>('.to-present');
  if (!way) return;
  way.hash = week.querySelector('h2')?.id ?? '';
  way.hidden = false;
}
