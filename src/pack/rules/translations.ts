import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Section } from '../../mdx/facts.ts';
import { START_SECTION } from '../../mdx/sections.ts';
import { ABOUT_SECTION } from '../../module/sections.ts';
import type { SectionChangeKind } from '../../module/section-changes.ts';
import { standingOf, type Standing, type StandingEdition } from '../../module/standing.ts';
import { placeOf, placeOfKey } from '../../source/document.ts';
import { circles } from '../circles.ts';
import type { Draft, DraftEdition, DraftModule } from '../draft.ts';

/** Translations name a source that is there, and say what it says; where nobody recorded what was translated, versions are compared. */
export function translationRules(draft: Draft): Diagnostic[] {
  return [...draft.modules.values()].flatMap((module) => [
    ...sources(module),
    ...cycles(module),
    ...standings(module),
    ...records(module),
  ]);
}

function sources(module: DraftModule): Diagnostic[] {
  return [...module.editions.values()].flatMap(({ document, fields: { translationOf } }) => {
    if (translationOf === undefined || module.languages.has(translationOf.language)) return [];
    const { language } = translationOf;
    const known = [...module.languages]
      .filter((tag) => `${module.folder}/${tag}.mdx` !== document.file)
      .join(', ');
    const values = known === '' ? { language } : { language, known };
    const place = placeOf(document, ['translationOf', 'language']);
    return [diagnose('translation-unknown', document.file, place, values)];
  });
}

function cycles(module: DraftModule): Diagnostic[] {
  const next = (language: string): string[] => {
    const source = module.editions.get(language)?.fields.translationOf?.language;
    return source === undefined || !module.editions.has(source) ? [] : [source];
  };
  return circles([...module.editions.keys()], next).flatMap((circle) => {
    const document = module.editions.get(circle[0] ?? '')?.document;
    if (document === undefined) return [];
    const cycle = [...circle, circle[0]].join(' → ');
    const place = placeOf(document, ['translationOf', 'language']);
    return [diagnose('translation-cycle', document.file, place, { cycle })];
  });
}

/** What stands before the first heading is called by the module's title, the front matter by its keys. */
function nameOf({ id, title }: Pick<Section, 'id' | 'title'>, edition: DraftEdition | undefined): string {
  if (id === ABOUT_SECTION) return 'title, summary, outcomes, keywords';
  const name = id === START_SECTION ? edition?.fields.title : title;
  return `«${name === undefined || name === '' ? id : name}»`;
}

function standings(module: DraftModule): Diagnostic[] {
  const editions = new Map(
    [...module.editions].flatMap(([language, { meta, facts }]): [string, StandingEdition][] =>
      meta === null || facts === null ? [] : [[language, { meta, facts }]],
    ),
  );
  return [...module.editions.values()].flatMap((edition) => {
    const standing = standingOf({ editions, translations: module.translations.records }, edition.language);
    // A source that could not be read whole has messages of its own; its version may be sound all the same.
    return standing === null ? byVersion(module, edition) : tell(module, edition, standing);
  });
}

function tell(module: DraftModule, edition: DraftEdition, standing: Standing): Diagnostic[] {
  const { document, language } = edition;
  const { state, source, changes, edited } = standing;
  if (state === 'outdated') return byVersion(module, edition);
  const other = `${source}.mdx`;
  const translation = `${module.id}/${language}`;
  const found: Diagnostic[] = [];
  if (changes.length > 0) {
    const named = (key: string, kind: SectionChangeKind): Record<string, string> => {
      const names = changes.flatMap((change) =>
        change.change === kind ? [nameOf(change, module.editions.get(source))] : [],
      );
      return names.length === 0 ? {} : { [key]: names.join(', ') };
    };
    const values = {
      other,
      translation,
      ...named('changed', 'changed'),
      ...named('added', 'new'),
      ...named('removed', 'removed'),
      ...named('moved', 'moved'),
    };
    found.push(diagnose('translation-behind', document.file, placeOf(document, ['translationOf']), values));
  }
  if (edited.length > 0) {
    const heading = edition.facts?.headings.find(({ id }) => id === edited[0]?.id);
    const sections = edited.map((section) => nameOf(section, edition)).join(', ');
    const place = heading?.place ?? placeOf(document, ['translationOf']);
    found.push(diagnose('translation-edited', document.file, place, { other, translation, sections }));
  }
  return found;
}

function byVersion(module: DraftModule, { document, language, fields }: DraftEdition): Diagnostic[] {
  const said = fields.translationOf;
  const expected = module.editions.get(said?.language ?? '')?.fields.version;
  if (said === undefined || expected === undefined || expected === said.version) return [];
  const values = {
    version: said.version,
    expected,
    other: `${said.language}.mdx`,
    translation: `${module.id}/${language}`,
  };
  const place = placeOf(document, ['translationOf', 'version']);
  return [diagnose('translation-outdated', document.file, place, values)];
}

/** Records of translations that are not there, or are made from something else by now. */
function records({ editions, languages, translations }: DraftModule): Diagnostic[] {
  const { document } = translations;
  if (document === null) return [];
  return [...translations.records].flatMap(([language, { source }]) => {
    const edition = editions.get(language);
    // An edition that could not be taken apart says nothing of its source.
    if (edition === undefined && languages.has(language)) return [];
    if (edition?.fields.translationOf?.language === source.language) return [];
    const values = { language, source: source.language, version: source.version };
    return [diagnose('translation-record-unknown', document.file, placeOfKey(document, [language]), values)];
  });
}
