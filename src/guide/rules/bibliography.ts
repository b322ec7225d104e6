import type { BIBLIOGRAPHY_RULES } from '../../diagnostics/rules/bibliography.ts';
import type { RuleExample } from './example.ts';

/** Examples for the rules about works that are cited. */
export const BIBLIOGRAPHY_EXAMPLES = {
  'bibtex-syntax': {
    wrong: '@book{kurosh1968,\n  title = {Курс высшей алгебры}\n  year = {1968},\n}',
    right: '@book{kurosh1968,\n  title = {Курс высшей алгебры},\n  year = {1968},\n}',
    values: { found: 'year', expected: '«#» «,» «}»', comma: ',' },
  },
  'bibtex-unclosed': {
    wrong: '@book{kurosh1968,\n  title = {Курс высшей алгебры,\n  year = {1968},\n}',
    right: '@book{kurosh1968,\n  title = {Курс высшей алгебры},\n  year = {1968},\n}',
    values: { type: 'book', name: 'kurosh1968' },
  },
  'bibtex-outside': {
    wrong: 'book{kurosh1968,\n  title = {Курс высшей алгебры}, year = {1968} }',
    right: '@book{kurosh1968,\n  title = {Курс высшей алгебры}, year = {1968} }',
    values: { found: 'book{kurosh1968,' },
  },
  'bibtex-deep': {
    wrong: `@book{kurosh1968, title = ${'{'.repeat(41)}Курс${'}'.repeat(41)}, year = {1968} }`,
    right: '@book{kurosh1968, title = {Курс}, year = {1968} }',
    values: { limit: '40' },
  },
  'bibtex-string-unknown': {
    wrong: '@book{kurosh1968, title = {Курс высшей алгебры}, publisher = nauka, year = 1968 }',
    right:
      '@string{nauka = {Наука}}\n@book{kurosh1968, title = {Курс высшей алгебры}, publisher = nauka, year = 1968 }',
    values: { name: 'nauka' },
  },
  'bibtex-command': {
    wrong: '@book{lang1993, title = {Spaces \\mathcal{L}}, year = {1993} }',
    right: '@book{lang1993, title = {Spaces ℒ}, year = {1993} }',
    values: { field: 'title', command: '\\mathcal' },
  },
  'reference-key': {
    wrong: '@book{курош1968, title = {Курс высшей алгебры}, year = {1968} }',
    right: '@book{kurosh1968, title = {Курс высшей алгебры}, year = {1968} }',
    values: { key: 'курош1968', suggestion: 'kurosh1968' },
  },
  'reference-duplicate': {
    wrong:
      '@book{kurosh, title = {Курс высшей алгебры}, year = {1968} }\n@book{kurosh, title = {Теория групп}, year = {1967} }',
    right:
      '@book{kurosh1968, title = {Курс высшей алгебры}, year = {1968} }\n@book{kurosh1967, title = {Теория групп}, year = {1967} }',
    values: { key: 'kurosh', where: 'content/references/algebra.bib:1' },
  },
  'reference-type': {
    wrong: '@boook{kurosh1968, title = {Курс высшей алгебры}, year = {1968} }',
    right: '@book{kurosh1968, title = {Курс высшей алгебры}, year = {1968} }',
    values: { type: 'boook', known: 'book, article, incollection, online …', nearest: 'book' },
  },
  'reference-field-missing': {
    wrong: '@book{kurosh1968, tittle = {Курс высшей алгебры}, year = {1968} }',
    right: '@book{kurosh1968, title = {Курс высшей алгебры}, year = {1968} }',
    values: { key: 'kurosh1968', type: 'book', field: 'title', example: 'title = {…}', nearest: 'tittle' },
  },
  'reference-field-duplicate': {
    wrong:
      '@book{ilyin2005,\n  author = {Ильин, В. А.},\n  author = {Позняк, Э. Г.},\n  title = {Линейная алгебра}, year = {2005} }',
    right:
      '@book{ilyin2005,\n  author = {Ильин, В. А. and Позняк, Э. Г.},\n  title = {Линейная алгебра}, year = {2005} }',
    values: { field: 'author', line: '2' },
  },
  'reference-name': {
    wrong:
      '@book{ilyin2005, author = {Ильин В. А., Позняк Э. Г.}, title = {Линейная алгебра}, year = {2005} }',
    right:
      '@book{ilyin2005, author = {Ильин, В. А. and Позняк, Э. Г.}, title = {Линейная алгебра}, year = {2005} }',
    values: { found: 'Ильин В. А., Позняк Э. Г.', example: 'author = {Ильин, В. А. and Позняк, Э. Г.}' },
  },
  'reference-date': {
    wrong: '@book{kurosh1968, title = {Курс высшей алгебры}, year = {1968 г.} }',
    right: '@book{kurosh1968, title = {Курс высшей алгебры}, year = {1968} }',
    values: { field: 'year', value: '1968 г.' },
  },
  'reference-doi': {
    wrong: '@book{lay2021, title = {Linear algebra}, year = {2021}, doi = {978-0-13-588280-1} }',
    right: '@book{lay2021, title = {Linear algebra}, year = {2021}, isbn = {978-0-13-588280-1} }',
    values: { value: '978-0-13-588280-1' },
  },
  'reference-url': {
    wrong: '@online{nsc, title = {Статистика}, url = {www.stat.gov.kg}, urldate = {2026-11-25} }',
    right: '@online{nsc, title = {Статистика}, url = {https://www.stat.gov.kg}, urldate = {2026-11-25} }',
    values: { value: 'www.stat.gov.kg' },
  },
  'reference-language': {
    wrong: '@book{kurosh1968, title = {Курс высшей алгебры}, year = {1968}, langid = {rusian} }',
    right: '@book{kurosh1968, title = {Курс высшей алгебры}, year = {1968}, langid = {russian} }',
    values: { value: 'rusian' },
  },
  'reference-isbn': {
    wrong:
      '@book{mckinney2022, title = {Python for data analysis}, year = {2022}, isbn = {978-1-098-10403-1} }',
    right:
      '@book{mckinney2022, title = {Python for data analysis}, year = {2022}, isbn = {978-1-098-10403-0} }',
    values: { value: '978-1-098-10403-1' },
  },
  'reference-visited': {
    wrong: '@online{nsc, title = {Статистика}, url = {https://www.stat.gov.kg} }',
    right: '@online{nsc, title = {Статистика}, url = {https://www.stat.gov.kg}, urldate = {2026-11-25} }',
    values: { key: 'nsc' },
  },
  'citation-unknown': {
    wrong: 'A matrix is a table of numbers <Cite id="strang2015" pages="12" />.',
    right: 'A matrix is a table of numbers <Cite id="strang2016" pages="12" />.',
    values: { key: 'strang2015', nearest: 'strang2016' },
  },
  'reference-unused': {
    wrong: '@book{strang2016, title = {Introduction to linear algebra}, year = {2016} }',
    right: 'A matrix is a table of numbers <Cite id="strang2016" />.',
    values: { key: 'strang2016' },
  },
} as const satisfies Record<keyof typeof BIBLIOGRAPHY_RULES, RuleExample>;
