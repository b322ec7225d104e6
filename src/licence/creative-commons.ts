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

/**
 * Adapter's licences that Creative Commons declared compatible (https://creativecommons.org/compatiblelicenses); none
 * for other versions than BY-SA 4.0. Free Art License 1.3 both ways (21 October 2014), GPLv3 one way (8 October 2015).
 * Only version 3 of the GPL is listed, so an adaptation cannot go out under "version 3 or any later" (BY-SA 4.0 §1(c),
 * §3(b)(1); https://www.gnu.org/licenses/license-list.html#ccbysa).
 */
const DECLARED: ReadonlyMap<string, { ids: readonly string[]; undeclared: readonly string[] }> = new Map([
  ['CC-BY-SA-4.0', { ids: ['LAL-1.3', 'GPL-3.0-only'], undeclared: ['GPL-3.0-or-later'] }],
]);

/**
 * The row of a licence in the chart "Adapter's licence" (https://creativecommons.org/faq/#if-i-derive-or-adapt-material-offered-under-a-creative-commons-license-which-cc-licenses-can-i-use).
 * ShareAlike: the same elements in this or a later version, ported or not (BY-SA 4.0 §3(b)(1); 3.0 §4(b); 3.0 IGO
 * §4(b)(iii); 2.0 §4(b)). Version 1.0 knows no later version: "only under the terms of this License" (1.0 §4(b)).
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
  const { ids = [], undeclared = [] } = DECLARED.get(id) ?? {};
  return {
    kind: 'listed',
    ids: new Set([id, ...later.map((other) => other.id), ...ids]),
    declared: new Set(ids),
    undeclared: new Set(undeclared),
  };
}

/** Russian as in the official translation of version 4.0 («С указанием авторства-Некоммерческая-Без производных»). */
const ELEMENT_NAMES: Readonly<Record<Element, Words>> = {
  BY: { ky: 'Авторду көрсөтүү менен', ru: 'С указанием авторства', en: 'Attribution' },
  NC: { ky: 'Коммерциялык эмес', ru: 'Некоммерческая', en: 'NonCommercial' },
  ND: { ky: 'Туунду чыгармаларсыз', ru: 'Без производных', en: 'NoDerivatives' },
  SA: { ky: 'Ошол эле шарттарда', ru: 'С сохранением условий', en: 'ShareAlike' },
};

/** Versions that were fitted to the law of one country or to intergovernmental organizations. */
const PORTS: ReadonlyMap<string, Words> = new Map([
  ['AT', { ky: 'Австрия', ru: 'Австрия', en: 'Austria' }],
  ['AU', { ky: 'Австралия', ru: 'Австралия', en: 'Australia' }],
  ['DE', { ky: 'Германия', ru: 'Германия', en: 'Germany' }],
  ['FR', { ky: 'Франция', ru: 'Франция', en: 'France' }],
  ['IGO', { ky: 'Өкмөттөр аралык уюмдар', ru: 'Межправительственные организации', en: 'IGO' }],
  ['JP', { ky: 'Япония', ru: 'Япония', en: 'Japan' }],
  ['NL', { ky: 'Нидерланды', ru: 'Нидерланды', en: 'Netherlands' }],
  [
    'UK',
    {
      ky: 'Улуу Британия: Англия жана Уэльс',
      ru: 'Великобритания: Англия и Уэльс',
      en: 'UK: England & Wales',
    },
  ],
  ['US', { ky: 'АКШ', ru: 'США', en: 'United States' }],
]);

/** What stands after the version in the licence's own title. */
function editionWords({ major, port }: Parts): Words {
  if (port !== null) return PORTS.get(port) ?? { ky: port, ru: port, en: port };
  if (major >= 4) return { ky: 'Эл аралык', ru: 'Международная', en: 'International' };
  if (major === 3) return { ky: 'Өлкөгө ылайыкташтырылбаган', ru: 'Непортированная', en: 'Unported' };
  return { ky: 'Жалпы', ru: 'Generic', en: 'Generic' };
}

/** An element as the titles of a version have it: English titles before 4.0 say "NoDerivs". */
function elementName(element: Element, language: keyof Words, major: number): string {
  return element === 'ND' && language === 'en' && major < 4 ? 'NoDerivs' : ELEMENT_NAMES[element][language];
}

function licenceOf(parts: Parts): Licence {
  const { id, elements, major, minor, port } = parts;
  const has = (element: Element): boolean => elements.includes(element);
  const version = `${major}.${minor}`;
  const place = port === null ? '' : `${port.toLowerCase()}/`;
  // Version 1.0 has the elements the other way round in its address and title.
  const titled = id === 'CC-BY-NC-ND-1.0' ? (['BY', 'ND', 'NC'] as const) : elements;
  const path = titled.join('-').toLowerCase();
  const deed = `https://creativecommons.org/licenses/${path}/${version}/${place}`;
  const edition = editionWords(parts);
  const named = (language: keyof Words, between: string): string =>
    `Creative Commons ${titled.map((element) => elementName(element, language, major)).join(between)} ${version} ${edition[language]}`;
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

interface Tool {
  id: string;
  short: string;
  /** Of its address. */
  path: string;
  /** Of its legal text; null where it has none. */
  code: string | null;
  name: Words;
  badge: string[];
}

const publicDomain = ({ id, short, path, code, name, badge }: Tool): Licence => ({
  id,
  short,
  name,
  deed: `https://creativecommons.org/${path}`,
  legalCode: code === null ? null : `https://creativecommons.org/${code}`,
  kind: 'public-domain',
  permits: ['reproduction', 'distribution', 'derivative-works'],
  requires: [],
  prohibits: [],
  adapters: { kind: 'any' },
  badge,
});

/** Every licence and tool of Creative Commons that SPDX has an id for. */
export const CREATIVE_COMMONS: readonly Licence[] = [
  publicDomain({
    id: 'CC0-1.0',
    short: 'CC0 1.0',
    path: 'publicdomain/zero/1.0/',
    code: 'publicdomain/zero/1.0/legalcode',
    name: {
      ky: 'CC0 1.0 — укуктардан баш тартуу, коомдук байлык',
      ru: 'CC0 1.0 Универсальная — передача в общественное достояние',
      en: 'CC0 1.0 Universal Public Domain Dedication',
    },
    badge: ['CC', '0'],
  }),
  // A mark for works that are free already: nobody gives up anything by it, so there is no legal code.
  publicDomain({
    id: 'CC-PDM-1.0',
    short: 'Public Domain Mark 1.0',
    path: 'publicdomain/mark/1.0/',
    code: null,
    name: {
      ky: 'Коомдук байлык белгиси 1.0',
      ru: 'Знак общественного достояния 1.0',
      en: 'Public Domain Mark 1.0',
    },
    badge: ['PD'],
  }),
  // Retired in 2010 in favour of the two above; old works still carry it.
  publicDomain({
    id: 'CC-PDDC',
    short: 'CC PDDC',
    path: 'licenses/publicdomain/',
    code: 'licenses/publicdomain/',
    name: {
      ky: 'Creative Commons: коомдук байлыкка өткөрүү же таандыктыгын ырастоо',
      ru: 'Creative Commons: передача в общественное достояние или его подтверждение',
      en: 'Creative Commons Public Domain Dedication and Certification',
    },
    badge: ['PD'],
  }),
  ...ALL.map(licenceOf),
];
