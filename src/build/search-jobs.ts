import type { LanguageTag } from '../language/tag.ts';
import { engineFiles } from '../search/index-files.ts';
import { indexKeys } from '../search/index-keys.ts';
import { indexPages, indexRecords } from '../search/index-pages.ts';
import type { Edition } from '../module/module.ts';
import type { Pack } from '../pack/pack.ts';
import type { PackSummary } from '../pack/summary.ts';
import type { RenderedBody } from '../render/rendered.ts';
import { files } from '../site/urls.ts';
import type { SitePlan } from './plan-pages.ts';
import type { SearchJob } from './search-stage.ts';

const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/**
 * What of a module's page is searched: its title, summary, outcomes and text, without the page around them. Where the
 * edition stands in for one in the language of the page, results are to say so.
 */
function searchedHtml({ meta, language }: Edition, body: RenderedBody, page: LanguageTag): string {
  const other = language === page ? '' : ` data-pagefind-meta="language:${language}"`;
  const outcomes = meta.outcomes.map((outcome) => `<li>${escapeText(outcome.text)}</li>`).join('');
  return `<main data-pagefind-body${other}><h1>${escapeText(meta.title)}</h1><p>${escapeText(meta.summary)}</p><ul>${outcomes}</ul>${body.html}</main>`;
}

/** One bundle for each language of each pack that is built now. */
function packJobs(plan: SitePlan, packs: readonly Pack[]): SearchJob[] {
  return packs.flatMap((pack) =>
    pack.languages.map((language): SearchJob => {
      const home = `${pack.key}/${language}/`;
      const pages = plan.pages.flatMap(({ file, edition, body }) =>
        edition !== null && body !== null && file.startsWith(home)
          ? [{ url: file.slice(pack.key.length + 1), edition, body }]
          : [],
      );
      return {
        folder: files.searchFolder(pack.key, language).replace(/\/$/, ''),
        input: [
          language,
          pages.map(({ url, edition, body }) => [url, edition.language, edition.digest, body.key]),
        ],
        make: () =>
          indexPages({
            language,
            pages: pages.map(({ url, edition, body }) => ({
              url,
              html: searchedHtml(edition, body, language),
            })),
          }),
      };
    }),
  );
}

/** One bundle for each language of the catalogue, over all packs it lists. */
function catalogueJobs(plan: SitePlan): SearchJob[] {
  return [...plan.records].map(([language, records]) => ({
    folder: files.searchFolder('', language).replace(/\/$/, ''),
    input: [language, records],
    make: () => indexRecords({ language, records }),
  }));
}

/** What the bundles of a pack, or of the catalogue (an empty root), share. */
function engineJob(root: string): SearchJob {
  return { folder: files.searchRoot(root).replace(/\/$/, ''), input: 'engine', make: engineFiles };
}

/** Whose courses an index holds. */
type Owner = PackSummary['institution'];

/**
 * `keys.json`: what the bundles of a pack, or of the catalogue, were made with, their languages, and whose courses they hold. By
 * it other sites know whether they can search here.
 */
function keysJob(root: string, languages: readonly LanguageTag[], owners: readonly Owner[]): SearchJob {
  const institutions = Object.fromEntries(owners.map(({ id, name, shortName }) => [id, shortName ?? name]));
  return {
    folder: files.searchRoot(root).replace(/\/$/, ''),
    input: ['keys', languages, institutions],
    make: async () => {
      const keys = { ...(await indexKeys(languages)), languages, institutions };
      return [{ path: 'keys.json', bytes: new TextEncoder().encode(`${JSON.stringify(keys)}\n`) }];
    },
  };
}

/** Every search bundle the site needs. */
export function searchJobs(plan: SitePlan, packs: readonly Pack[]): SearchJob[] {
  const roots = ['', ...packs.map(({ key }) => key)];
  const built = packs.map(({ key, languages }) =>
    keysJob(
      key,
      languages,
      plan.summaries.flatMap((summary) => (summary.key === key ? [summary.institution] : [])),
    ),
  );
  const all = keysJob(
    '',
    [...plan.records.keys()],
    plan.summaries.map(({ institution }) => institution),
  );
  return [...packJobs(plan, packs), ...catalogueJobs(plan), ...roots.map(engineJob), ...built, all];
}
