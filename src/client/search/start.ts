import { parameter, setParameters } from '../address.ts';
import { startAsking } from './asking.ts';
import { buildBox } from './box.ts';
import { startDialog } from './dialog.ts';
import { mergeHits } from './engine.ts';
import type { FacetPanel } from './facets.ts';
import { startFollowing } from './follow.ts';
import { walkByKeys } from './keys.ts';
import { startList } from './list.ts';
import { preferring } from './preference.ts';
import { languageOf } from './results.ts';
import { startSession, type Merge, type SearchSession } from './session.ts';
import { ownSources } from './sources.ts';
import { statesOf } from './states.ts';
import { startTyping } from './typing.ts';
import { wordsFor } from './words.ts';

declare global {
  interface Window {
    okuuSearch?: { open: () => void };
  }
}

/** What the box of a catalogue can do beside that of a course. */
export interface Span {
  /** A session that asks more than the page's own indexes. */
  widen: (own: SearchSession, merge: Merge) => SearchSession;
  /** Filters for the results; `onChange`: the reader chose otherwise. */
  filters: (onChange: () => void) => FacetPanel | null;
}

/** Puts the search box into the page and lets it be opened. */
export function startBox(span: Span | null): void {
  const root = document.documentElement;
  // The page's own words may be in another language than its text (`<body lang>`).
  const tag = document.body.lang || root.lang;
  const words = wordsFor(tag);
  const box = buildBox(words, /^(ky|ru)\b/.test(tag) ? tag : 'en');
  const { input, wide } = box;

  const sources = ownSources(words);
  const merge = preferring(root.lang, mergeHits);
  const ownSession = startSession(sources, merge);
  const session = span?.widen(ownSession, merge) ?? ownSession;
  const wideLabel = wide.closest('label');
  if (wideLabel) wideLabel.hidden = !sources.some((source) => source.wide);

  const states = statesOf(box, words, tag, (query) => {
    input.value = query;
    void asking.ask();
  });
  const facets = span?.filters(() => void asking.narrow()) ?? null;
  if (facets !== null) box.list.before(facets.element);
  const languages = new Set(sources.map((source) => source.language));
  const results = startList(box, {
    words,
    language: root.lang,
    // What stands in for a missing translation is found under its own language as well.
    unwanted: (hit, page) =>
      wide.checked && languageOf(hit, page) !== hit.language && languages.has(languageOf(hit, page)),
    counted: states.found,
  });
  const asking = startAsking(box, session, results, states, (hits) => facets?.narrow(hits) ?? hits);
  const stopTyping = startTyping(box, asking);
  const { open, close } = startDialog(box, () => {
    stopTyping();
    setParameters({ q: '', in: '', only: '' });
  });
  startFollowing(box, asking.query, close);
  walkByKeys(box, close);
  box.more.addEventListener('click', () => void results.showMore().catch(asking.ask));
  box.close.addEventListener('click', close);
  document.body.append(box.dialog);

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
      else {
        setParameters({ q: asking.query(), in: wide.checked ? 'all' : '' });
        facets?.keep();
      }
    },
  };
}
