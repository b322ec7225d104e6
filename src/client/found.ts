import { parameter, setParameters } from './address.ts';
import { showBar } from './found/bar.ts';
import { formsIn, markForms, unmark } from './found/marks.ts';

/*
 * Marks on a page what was searched for, when it was opened from a result: `?find=сөз+сөздүн`. Loaded only by a page
 * whose address says so.
 */

const main = document.querySelector('main');
const marks = main ? markForms(main, formsIn(parameter('find'))) : [];

/** Where a result leads to the page as a whole, to the first mark that can be seen; not where the reader comes back to. */
function goToFirst(): void {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (location.hash || scrollY > 0 || visit?.type === 'back_forward') return;
  const first = marks.find((mark) => mark.getClientRects().length > 0);
  if (first && first.getBoundingClientRect().bottom > innerHeight) first.scrollIntoView({ block: 'center' });
}

if (main && marks.length) {
  goToFirst();
  showBar(main, () => {
    unmark(marks);
    setParameters({ find: '' });
  });
}
