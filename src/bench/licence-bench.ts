import { RELATIONS } from '../licence/relation.ts';
import type { FigureFacts } from '../mdx/facts.ts';
import type { Source } from '../module/schema.ts';
import type { Draft, DraftEdition, DraftModule } from '../pack/draft.ts';
import { creditRules } from '../pack/rules/credits.ts';
import { licenceRules } from '../pack/rules/licences.ts';
import { policyRules } from '../pack/rules/policy.ts';
import { seeded } from './random.ts';

/** What checking licences and credit costs by itself. */
export interface LicenceBench {
  modules: number;
  /** Works in each module. */
  works: number;
  /** Milliseconds of the first run in this process, and of the fastest of five more. */
  first: number;
  fastest: number;
  /** How many problems were found: a bench that finds none measured nothing. */
  problems: number;
}

const LICENCES = [
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-SA-3.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-SA-4.0',
  'CC-BY-ND-4.0',
];
const NOWHERE = { line: null, column: null };

/** Measures the licence, credit and policy rules over modules that each use `works` outside works in all relations. */
export function benchLicences(modules: number, works: number): LicenceBench {
  const draft = makeDraft(modules, works);
  const run = (): { time: number; problems: number } => {
    const start = performance.now();
    const problems = [licenceRules, creditRules, policyRules].flatMap((rules) => rules(draft)).length;
    return { time: performance.now() - start, problems };
  };
  const first = run();
  const more = Array.from({ length: 5 }, run);
  return {
    modules,
    works,
    first: first.time,
    fastest: Math.min(...more.map(({ time }) => time)),
    problems: first.problems,
  };
}

function makeDraft(count: number, works: number): Draft {
  const random = seeded(count);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const source = (index: number): Source => ({
    title: `Source ${index}`,
    author: 'Somebody',
    url: `https://example.org/${index}`,
    licence: one(LICENCES),
    relation: one(RELATIONS),
    changes: 'Shortened.',
  });
  const figure = (index: number): FigureFacts => ({
    kind: 'picture',
    target: `./figure-${index}.svg`,
    alt: `Figure ${index}`,
    title: null,
    author: 'Somebody',
    authorUrl: null,
    licence: one(LICENCES),
    source: `https://example.org/figure-${index}`,
    relation: one(RELATIONS),
    changes: 'Colours.',
    adapterLicence: null,
    permission: null,
    own: false,
    id: null,
    place: NOWHERE,
  });
  const edition = (id: string): DraftEdition => ({
    module: id,
    kept: null,
    fingerprints: null,
    language: 'en',
    document: {
      file: `content/modules/${id}/en.mdx`,
      digest: id,
      data: {},
      places: {},
      body: '\n',
      bodyLine: 1,
    },
    fields: {
      title: id,
      licence: one(LICENCES),
      permissions: [],
      sources: Array.from({ length: Math.ceil(works / 2) }, (_, index) => source(index)),
    },
    meta: null,
    facts: {
      headings: [],
      sections: [],
      anchors: [],
      labels: [],
      references: [],
      words: 0,
      features: { math: false, code: false, quiz: false, tabs: false },
      figures: Array.from({ length: Math.floor(works / 2) }, (_, index) => figure(index)),
      quotes: [],
      terms: [],
      citations: [],
      formulas: 0,
      exercises: 0,
      questions: 0,
      quizzes: [],
      assessments: [],
    },
  });
  const ids = Array.from({ length: count }, (_, index) => `module-${index}`);
  const module = (id: string): DraftModule => ({
    id,
    kept: null,
    versions: new Map(),
    history: null,
    folder: `content/modules/${id}`,
    editions: new Map([['en', edition(id)]]),
    languages: new Set(['en']),
    beside: new Map(),
    translations: { document: null, records: new Map() },
    media: new Map(),
  });
  const document = {
    file: 'content/courses/b/c.yaml',
    digest: 'c',
    data: {},
    places: {},
    body: '',
    bodyLine: 1,
  };
  const policy = { licences: ['CC0-1.0', 'CC-BY-4.0'], noncommercial: 'refuse' as const };
  return {
    root: 'content',
    portal: null,
    partners: null,
    people: { named: new Set(), sound: new Map(), document: null, readable: true },
    institutions: new Map(),
    logos: new Map(),
    modules: new Map(ids.map((id) => [id, module(id)])),
    programmes: new Map(),
    bibliography: { works: new Map(), broken: new Set() },
    glossaries: new Map(),
    courses: new Map([
      [
        'b/c',
        {
          key: 'b/c',
          institution: 'b',
          id: 'c',
          file: document.file,
          document,
          fields: { languages: ['en'], modules: ids.map((id) => ({ id, version: null })), policy },
          meta: null,
        },
      ],
    ]),
  };
}
