import { parameter, setParameters } from './address.ts';
import { startAsking } from './search/asking.ts';
import { buildBox } from './search/box.ts';
import { startDialog } from './search/dialog.ts';
import { walkByKeys } from './search/keys.ts';
import { startList } from './search/list.ts';
import { rememberQuery } from './search/recent.ts';
import { mergeHits } from './search/engine.ts';
import { startSession } from './search/session.ts';
import { ownSources } from './search/sources.ts';
import { statesOf } from './search/states.ts';
import { wordsFor } from './search/words.ts';

declare global {
  interface Window {
    okuuSearch?: { open: () => void };
  }
}

const root = document.documentElement;
// The page's own words may be in another language than its text (`<body lang>`).
const tag = document.body.lang || root.lang;
const words = wordsFor(tag);
const box = buildBox(words, /^(ky|ru)\b/.test(tag) ? tag : 'en');
const { dialog, form, input, list, wide } = box;

const sources = ownSources(words);
const session = startSession(sources, mergeHits);
const wideLabel = wide.closest('label');
if (wideLabel) wideLabel.hidden = !sources.some((source) => source.wide);

const results = startList(box, words, root.lang);
const states = statesOf(box, words, tag, (query) => {
  input.value = query;
  void asking.ask();
});
const asking = startAsking(box, session, results, states, (hits) => hits);
const { open, close } = startDialog(box, () => {
  clearTimeout(timer);
  setParameters({ q: '', in: '' });
});

interface Navigator {
  connection?: { saveData?: boolean };
}

/** Milliseconds without a key after which a search starts: each loads a part of the index, and results. */
function pause(): number {
  if ((navigator as Navigator).connection?.saveData) return 1000;
  // Whoever has typed a letter or two is seldom done.
  return asking.query().length < 3 ? 500 : 200;
}

let timer = 0;
input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => void asking.ask(), asking.query() ? pause() : 0);
});
wide.addEventListener('change', () => void asking.ask());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  const first = list.querySelector('a');
  // Whoever types and presses Enter at once still sees the answer to an earlier word.
  if (first && asking.answered()) first.click();
  else void asking.ask();
});
box.more.addEventListener('click', () => void results.showMore().catch(asking.ask));
box.close.addEventListener('click', close);

const withoutAnchor = (address: string): string => address.split(/[?#]/)[0] ?? '';
function follow(event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  if (!link) return;
  rememberQuery(asking.query());
  // The box stays open on the page that is left: whoever comes back finds the results. A link may lead to this very page.
  if (
    event.type === 'click' &&
    withoutAnchor(link.href) === withoutAnchor(location.href) &&
    !isElsewhere(event)
  )
    close();
}
const isElsewhere = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean => ctrlKey || metaKey || shiftKey;
dialog.addEventListener('click', (event) => {
  // A click on the dialog itself is one beside its content.
  if (event.target === dialog) close();
  else follow(event);
});
dialog.addEventListener('auxclick', follow);
walkByKeys(box, close);
document.body.append(dialog);

window.okuuSearch = {
  open() {
    if (!open()) return;
    // A shared address brings its query along.
    const shared = parameter('q').trim();
    if (shared && !input.value) {
      input.value = shared;
      wide.checked = parameter('in') === 'all' && !wideLabel?.hidden;
    }
    if (!asking.answered()) void asking.ask();
    else setParameters({ q: asking.query(), in: wide.checked ? 'all' : '' });
  },
};
