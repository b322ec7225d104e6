import type { LanguageTag } from '../language/tag.ts';
import type { Edition } from '../module/module.ts';
import type { Pack } from '../pack/pack.ts';
import type { ReportedModule } from '../pack/translation-report.ts';
import { summarise, type PackSummary } from '../pack/summary.ts';
import type { RenderedBody } from '../render/rendered.ts';
import type { PartnerMeta } from '../partner/schema.ts';
import { catalogueRecords, type CatalogueRecord } from '../site/catalogue-records.ts';
import { indexKeys } from '../search/index-keys.ts';
import type { SiteContext } from '../site/context.ts';
import { cataloguePages, packPages, type SitePage } from '../site/site-pages.ts';
import type { PageView } from '../site/views.ts';
import { digestOf } from './digest.ts';
import type { Bodies } from './render-bodies.ts';

/** A page that the site will have. */
export interface PlannedPage {
  /** Path in `dist/`. */
  file: string;
  /** The pack's key; null for pages of the catalogue. */
  pack: string | null;
  view: PageView;
  body: RenderedBody | null;
  /** The edition the body belongs to; null for pages without a body. */
  edition: Edition | null;
  /** Digest of everything the page shows and of the templates that show it: the name of the finished page in the store. */
  key: string;
}

/** Every page of the site. */
export interface SitePlan {
  pages: PlannedPage[];
  /** Pages outside the packs: the only ones a pack may link back to. */
  catalogue: ReadonlySet<string>;
  /** All packs of the catalogue, built now or kept, by key. */
  summaries: PackSummary[];
  /** What the catalogue's search finds, by language. */
  records: ReadonlyMap<LanguageTag, CatalogueRecord[]>;
}

/** What is planned from. */
export interface PlanInput {
  context: SiteContext;
  packs: readonly Pack[];
  kept: readonly PackSummary[];
  /** Catalogues of other universities. */
  partners: readonly PartnerMeta[];
  bodies: Bodies;
  /** How every module stands in every language. */
  translations: readonly ReportedModule[];
  /** Digest of the templates and of Astro's version. */
  templates: string;
}

/** Plans every page of the site. A view holds all that its page shows, so the page's key is a digest of it. */
export async function planPages(input: PlanInput): Promise<SitePlan> {
  const { packs, kept, bodies, templates } = input;
  const summaries = [...packs.map(summarise), ...kept].sort((a, b) => (a.key < b.key ? -1 : 1));
  const records = catalogueRecords(input.context.portal.languages, summaries);
  const languages = [...records.keys()];
  const search = { languages, partners: input.partners, made: await indexKeys(languages) };
  const context: SiteContext = { ...input.context, search };
  const finish = (page: SitePage, pack: Pack | null): PlannedPage => {
    const body =
      page.body === null || pack === null ? null : bodies(pack, page.body.edition, page.body.language);
    return {
      file: page.file,
      view: page.view,
      pack: pack?.key ?? null,
      body,
      edition: page.body?.edition ?? null,
      key: digestOf([templates, page.view, body?.key ?? null]),
    };
  };
  const shared = cataloguePages(context, summaries, input.translations).map((page) => finish(page, null));
  const own = packs.flatMap((pack) => packPages(context, pack).map((page) => finish(page, pack)));
  return {
    pages: [...shared, ...own],
    catalogue: new Set(shared.map((page) => page.file)),
    summaries,
    records,
  };
}
