import spdxIds from 'spdx-license-ids/index.json' with { type: 'json' };
import type { Words } from '../diagnostics/rule.ts';
import type { Adapters, Element, Licence } from './licence.ts';

/** `CC-BY-NC-SA-3.0-IGO` → elements, version, port. */
const FORM = /^CC-((?:BY|NC|ND|SA)(?:-(?:BY|NC|ND|SA))*)-(\d)\.(\d)(?:-([A-Z]{2,3}))?$/;

interface Parts {
  id: string;
  elements: Element[];
  major: number;
  minor: number;
  /** A jurisdiction or `IGO`; null for the international (4.0), unported (3.0) and generic (older) licences. */
  port: string | null;
}

function partsOf(id: string): Parts | null {
  const match = FORM.exec(id);
  if (match === null) return null;
  const [, elements = '', major = '', minor = '', port] = match;
  return {
    id,
    elements: elements.split('-') as Element[],
    major: Number(major),
    minor: Number(minor),
    port: port ?? null,
  };
}

const ALL: readonly Parts[] = spdxIds.flatMap((id) => partsOf(id) ?? []);

/** Adapter's licences that Creative Commons declared compatible (https://creativecommons.org/compatiblelicenses). */
const DECLARED: ReadonlyMap<string, { ids: readonly string[]; partly: readonly string[] }> = new Map([
  // Free Art License 1.3, both ways (21 October 2014); GPLv3, one way (8 October 2015). "Version 3 only": a later GPL is not declared.
  ['CC-BY-SA-4.0', { ids: ['LAL-1.3', 'GPL-3.0-only'], partly: ['GPL-3.0-or-later'] }],
]);

/**
 * The row of a licence in the chart "Adapter's licence" (https://creativecommons.org/faq/#if-i-derive-or-adapt-material-offered-under-a-creative-commons-license-which-cc-licenses-can-i-use).
 * ShareAlike: the same elements in this or a later version, ported or not (BY-SA 4.0 §3(b)(1); 3.0 §4(b); 2.0 §4(b)).
 * Version 1.0 knows no later version: "only under the terms of this License" (1.0 §4(b)).
 */
function adaptersOf({ id, elements, major, minor }: Parts): Adapters {
  if (elements.includes('ND')) return { kind: 'none' };
  if (!elements.includes('SA')) return { kind: 'any' };
  const own = elements.join('-');
  const later = ALL.filter(
    (other) =>
      major > 1 &&
      other.elements.join('-') === own &&
      (other.major > major || (other.major === major && other.minor >= minor)),
  );
  const { ids = [], partly = [] } = DECLARED.get(id) ?? {};
  return {
    kind: 'listed',
    ids: new Set([id, ...later.map((other) => other.id), ...ids]),
    declared: new Set(ids),
    partly: new Set(partly),
  };
}

const ELEMENT_NAMES: Readonly<Record<Element, Words>> = {
  BY: { ky: 'Авторлугун көрсөтүү менен', ru: 'С указанием авторства', en: 'Attribution' },
  NC: { ky: 'Коммерциялык эмес', ru: 'Некоммерческая', en: 'NonCommercial' },
  ND: { ky: 'Туунду чыгармаларсыз', ru: 'Без производных произведений', en: 'NoDerivatives' },
  SA: { ky: 'Ошол эле шарттарда', ru: 'С сохранением условий', en: 'ShareAlike' },
};

/** What stands after the version in the licence's own title. */
function editionWords({ major, port }: Parts): Words {
  if (port === 'IGO')
    return { ky: 'IGO (эл аралык уюмдар)', ru: 'IGO (международные организации)', en: 'IGO' };
  if (port !== null) return { ky: port, ru: port, en: port };
  if (major >= 4) return { ky: 'Эл аралык', ru: 'Международная', en: 'International' };
  if (major === 3) return { ky: 'Портталбаган', ru: 'Непортированная', en: 'Unported' };
  return { ky: 'Жалпы', ru: 'Общая', en: 'Generic' };
}

function licenceOf(parts: Parts): Licence {
  const { id, elements, major, minor, port } = parts;
  const has = (element: Element): boolean => elements.includes(element);
  const version = `${major}.${minor}`;
  const place = port === null ? '' : `${port.toLowerCase()}/`;
  // Version 1.0 has its address with the elements the other way round.
  const path = id === 'CC-BY-NC-ND-1.0' ? 'by-nd-nc' : elements.join('-').toLowerCase();
  const deed = `https://creativecommons.org/licenses/${path}/${version}/${place}`;
  const edition = editionWords(parts);
  const named = (language: keyof Words, between: string): string =>
    `Creative Commons ${elements.map((element) => ELEMENT_NAMES[element][language]).join(between)} ${version} ${edition[language]}`;
  return {
    id,
    short: `CC ${elements.join('-')} ${version}${port === null ? '' : ` ${port}`}`,
    name: { ky: named('ky', ' — '), ru: named('ru', ' — '), en: named('en', '-') },
    deed,
    legalCode: `${deed}legalcode`,
    kind: has('ND') ? 'no-derivatives' : has('SA') ? 'copyleft' : 'permissive',
    permits: ['reproduction', 'distribution', ...(has('ND') ? [] : (['derivative-works'] as const))],
    requires: [
      'notice',
      ...(has('BY') ? (['attribution', 'state-changes'] as const) : []),
      ...(has('SA') ? (['share-alike'] as const) : []),
    ],
    prohibits: has('NC') ? ['commercial-use'] : [],
    adapters: adaptersOf(parts),
    badge: ['CC', ...elements],
  };
}

const publicDomain = (id: string, short: string, way: string, name: Words, badge: string[]): Licence => ({
  id,
  short,
  name,
  deed: `https://creativecommons.org/${way}/`,
  legalCode: id === 'CC0-1.0' ? `https://creativecommons.org/${way}/legalcode` : null,
  kind: 'public-domain',
  permits: ['reproduction', 'distribution', 'derivative-works'],
  requires: [],
  prohibits: [],
  adapters: { kind: 'any' },
  badge,
});

/** Every licence and tool of Creative Commons that SPDX has an id for. */
export const CREATIVE_COMMONS: readonly Licence[] = [
  publicDomain(
    'CC0-1.0',
    'CC0 1.0',
    'publicdomain/zero/1.0',
    {
      ky: 'CC0 1.0 — укуктардан баш тартуу, коомдук байлык',
      ru: 'CC0 1.0 — отказ от прав, общественное достояние',
      en: 'CC0 1.0 Universal Public Domain Dedication',
    },
    ['CC', '0'],
  ),
  publicDomain(
    'CC-PDM-1.0',
    'Public Domain Mark 1.0',
    'publicdomain/mark/1.0',
    {
      ky: 'Коомдук байлык белгиси 1.0',
      ru: 'Знак общественного достояния 1.0',
      en: 'Public Domain Mark 1.0',
    },
    ['PD'],
  ),
  ...ALL.map(licenceOf),
];
