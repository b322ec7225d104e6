import { parameter, setParameters } from './address.ts';
import { startAsking } from './search/asking.ts';
import { buildBox } from './search/box.ts';
import { startDialog } from './search/dialog.ts';
import { mergeHits } from './search/engine.ts';
import { buildFacets } from './search/facets.ts';
import { startFollowing } from './search/follow.ts';
import { walkByKeys } from './search/keys.ts';
import { startList } from './search/list.ts';
import { partnerSearch } from './search/partners.ts';
import { preferring } from './search/preference.ts';
import { languageOf } from './search/results.ts';
import { startSession } from './search/session.ts';
import { ownSources } from './search/sources.ts';
import { spanning } from './search/spanning.ts';
import { statesOf } from './search/states.ts';
import { startTyping } from './search/typing.ts';
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
const { input, wide } = box;

const sources = ownSources(words);
const partners = partnerSearch();
const merge = preferring(root.lang, mergeHits);
const ownSession = startSession(sources, merge);
const session = partners === null ? ownSession : spanning(ownSession, partners, merge);
const wideLabel = wide.closest('label');
if (wideLabel) wideLabel.hidden = !sources.some((source) => source.wide);

const states = statesOf(box, words, tag, (query) => {
  input.value = query;
  void asking.ask();
});
const facets = buildFacets(() => void asking.narrow(), partners?.institutionName ?? null);
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
