import { describe, expect, test } from 'vitest';
import { loadGlossary } from '../../src/glossary/load.ts';
import { speaks, termWords } from '../../src/glossary/term.ts';
import type { SourceDocument } from '../../src/source/document.ts';
import { readYaml } from '../../src/source/yaml.ts';

function documentOf(yaml: string): SourceDocument {
  const located = readYaml(yaml, 'f.yaml').value ?? { data: null, places: {} };
  return { file: 'f.yaml', digest: 'd', body: '', bodyLine: 1, ...located };
}

const TERM = '{ id: a, term: { ky: а, en: a }, definition: { ky: "б\n\n  в", en: b } }';

describe('loadGlossary', () => {
  test.each([
    ['nothing', '', []],
    ['a list', '- 1', []],
    ['no list of terms', 'terms: 1', []],
    ['entries of other kinds', 'terms: [1, [], { term: x }]', []],
    ['a sound entry', `terms: [${TERM}]`, ['a ok']],
    [
      'a wrong entry spares the others',
      `terms: [{ id: w, term: 1, definition: x }, ${TERM}]`,
      ['w wrong', 'a ok'],
    ],
    ['an unknown key above', `topic: x\nterms: [${TERM}]`, ['a ok']],
  ])('%s', (_name, yaml, expected) => {
    const { value } = loadGlossary(documentOf(yaml));
    expect(value.terms.map(({ id, meta }) => `${id} ${meta === null ? 'wrong' : 'ok'}`)).toEqual(expected);
  });

  test('every mistake is told', () => {
    const { diagnostics } = loadGlossary(documentOf('topic: x\nterms: [{ id: A, term: "", definition: b }]'));
    expect(diagnostics.map(({ rule }) => rule).sort()).toEqual(['id-form', 'key-unknown', 'text-empty']);
  });
});

test('a term in a language, or in the next best', () => {
  const meta = loadGlossary(documentOf(`terms: [${TERM}]`)).value.terms[0]?.meta;
  if (!meta) throw new Error('no term');
  const term = { id: 'a', subject: 's', title: null, meta };
  expect(termWords(term, 'ky')).toEqual({
    name: { text: 'а', language: 'ky' },
    definition: { text: 'б в', language: 'ky' },
  });
  expect(termWords(term, 'ru').name).toEqual({ text: 'а', language: 'ky' });
  expect([speaks(meta.term, 'en'), speaks(meta.term, 'ru'), speaks({ und: 'x' }, 'ru')]).toEqual([
    true,
    false,
    true,
  ]);
});
