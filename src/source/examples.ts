/** A right line for each key, to paste where it is missing or has the wrong shape. */
const EXAMPLES: Readonly<Record<string, string>> = {
  name: 'name: { ky: …, ru: …, en: … }',
  languages: 'languages: [ky, ru, en]',
  url: 'url: https://example.org/',
  title: 'title: …',
  language: 'language: ky',
  summary: 'summary: …',
  licence: 'licence: CC-BY-4.0',
  version: 'version: 1.0.0',
  authors: 'authors: [okuu-contributors]',
  contributors: 'contributors: [{ person: okuu-contributors, role: translator }]',
  person: 'person: okuu-contributors',
  role: 'role: translator',
  outcomes: 'outcomes: [{ id: add-vectors, text: … }]',
  id: 'id: add-vectors',
  text: 'text: …',
  workload: 'workload: { lecture: 2, practice: 2, self-study: 4 }',
  prerequisites: 'prerequisites: [vectors]',
  subjects: 'subjects: { isced: ["0541"], udc: ["512.64"], bbk: ["22.143"] }',
  isced: 'isced: ["0541"]',
  udc: 'udc: ["512.64"]',
  bbk: 'bbk: ["22.143"]',
  keywords: 'keywords: [vector, matrix]',
  sources: 'sources: [{ title: …, author: …, licence: CC-BY-4.0, relation: adapted }]',
  relation: 'relation: adapted',
  translationOf: 'translationOf: { language: ru, version: 1.0.0 }',
  review: 'review: { status: unreviewed }',
  status: 'status: unreviewed',
  level: 'level: bachelor',
  modules: 'modules: [vectors, matrices]',
  parts: 'parts: [{ title: …, modules: [vectors, matrices] }]',
  repository: 'repository: { url: https://example.org/content, branch: main }',
};

/** The line to paste for a key, or nothing where any text would do. */
export function exampleValue(key: string): Record<string, string> {
  const example = Object.hasOwn(EXAMPLES, key) ? EXAMPLES[key] : undefined;
  return example === undefined ? {} : { example };
}
