import type { LanguageTag } from '../../language/tag.ts';
import type { Module } from '../../module/module.ts';
import { editionFor, type Pack } from '../../pack/pack.ts';
import type { SiteContext } from '../context.ts';
import type { Frame } from '../frame.ts';
import { drawMap, type MapDrawing, type MapLine } from '../map-drawing.ts';
import { localPhrase, phrase, plain, tongue, type Phrase, type Tongue } from '../phrase.ts';
import { say } from '../strings.ts';
import { files, relative } from '../urls.ts';
import { packFrame, shortName } from './pack-frame.ts';

/** A module, or something to know beforehand, as the list beneath the picture names it. */
export interface MapName {
  text: Phrase;
  /** Null for what the course does not hold. */
  href: string | null;
  /** Null for what the course does not hold. */
  number: number | null;
}

/** A module with its neighbours: the picture in words. */
export interface MapEntry extends MapName {
  needs: MapName[];
  leads: MapName[];
}

/** The map of a course: which module needs which. */
export interface MapView {
  kind: 'map';
  frame: Frame;
  course: { title: Phrase; href: string };
  drawing: MapDrawing;
  /** Address and language by the id of a line, for those that are modules of the course. */
  links: Record<string, { href: string; lang: LanguageTag | null }>;
  prior: MapName[];
  entries: MapEntry[];
}

/** True where more than one module asks for another: below that a list says it all. */
export function hasMap({ modules }: Pack): boolean {
  return modules.filter(({ original }) => original.meta.prerequisites.length > 0).length > 1;
}

/** Prior knowledge of a course: modules it lacks, then what only has words. Ids of the latter cannot be a module's. */
function priorNames(pack: Pack, needed: ReadonlySet<string>, page: Tongue): Map<string, MapName> {
  const name = (text: Phrase): MapName => ({ text, href: null, number: null });
  const titled = (id: string): Phrase => {
    const module: Module | undefined = pack.prior.get(id);
    if (module === undefined) return { text: id };
    const { meta, language } = editionFor(pack, module, page.language);
    return phrase(meta.title, language, page);
  };
  const held = new Set(pack.modules.map(({ id }) => id));
  const asked = pack.course.meta.priorKnowledge.map(({ module, text }, index): [string, MapName] | null => {
    if (module !== undefined && held.has(module)) return null;
    // Where both are given the words say what of the module is needed.
    const words = text === undefined ? null : localPhrase(text, page);
    return [module ?? `#${index}`, name(words ?? titled(module ?? ''))];
  });
  return new Map([
    ...asked.filter((entry) => entry !== null),
    ...[...needed]
      .filter((id) => !held.has(id) && !asked.some((entry) => entry?.[0] === id))
      .map((id): [string, MapName] => [id, name(titled(id))]),
  ]);
}

/** The map of a course in one language. */
export function mapView(context: SiteContext, pack: Pack, language: LanguageTag): MapView {
  const page = tongue(language);
  const { ui } = page;
  const { meta } = pack.course;
  const file = files.coursePage(pack.key, language, 'map');
  const needs = new Map(pack.modules.map(({ id, original }) => [id, original.meta.prerequisites]));
  const prior = priorNames(pack, new Set([...needs.values()].flat()), page);
  const names = new Map<string, MapName>(prior);
  for (const [index, module] of pack.modules.entries()) {
    const edition = editionFor(pack, module, language);
    names.set(module.id, {
      text: phrase(edition.meta.title, edition.language, page),
      href: relative(file, files.module(pack.key, language, module.id)),
      number: index + 1,
    });
  }
  const named = (ids: readonly string[]): MapName[] => ids.flatMap((id) => names.get(id) ?? []);
  const line = (kind: MapLine['kind'], id: string, text: string): MapLine => ({
    kind,
    id,
    text,
    needs: needs.get(id) ?? [],
  });
  const lines: MapLine[] = [
    ...(prior.size === 0 ? [] : [line('part', '', say(ui, 'map.prior'))]),
    ...[...prior].map(([id, { text }]) => line('prior', id, text.text)),
    ...pack.parts.flatMap(({ title, modules }, index) => [
      ...(title === null
        ? prior.size === 0
          ? []
          : [line('part', '', say(ui, 'contents'))]
        : [line('part', '', `${say(ui, 'part', { number: index + 1 })}. ${plain(title, language)}`)]),
      ...modules.map(({ id }) => {
        const own = names.get(id);
        return line('module', id, `${own?.number ?? ''}. ${own?.text.text ?? id}`);
      }),
    ]),
  ];
  return {
    kind: 'map',
    frame: packFrame(context, pack, {
      language,
      file: (tag) => files.coursePage(pack.key, tag, 'map'),
      title: `${say(ui, 'map')} · ${plain(meta.title, language)} · ${shortName(pack, language)}`,
      description: say(ui, 'map.intro'),
      styles: ['curriculum'],
    }),
    course: {
      title: localPhrase(meta.title, page),
      href: relative(file, files.course(pack.key, language)),
    },
    drawing: drawMap(lines),
    links: Object.fromEntries(
      pack.modules.flatMap(({ id }) => {
        const own = names.get(id);
        return own === undefined || own.href === null
          ? []
          : [[id, { href: own.href, lang: own.text.lang ?? null }]];
      }),
    ),
    prior: [...prior.values()],
    entries: pack.modules.flatMap(({ id }) => {
      const own = names.get(id);
      if (own === undefined) return [];
      const leads = pack.modules
        .filter((other) => needs.get(other.id)?.includes(id))
        .map((other) => other.id);
      return [{ ...own, needs: named(needs.get(id) ?? []), leads: named(leads) }];
    }),
  };
}
