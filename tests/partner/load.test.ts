import { describe, expect, test } from 'vitest';
import { loadPartners } from '../../src/partner/load.ts';
import { partner, placeOfCatalogue } from '../../src/partner/schema.ts';
import { readYaml } from '../../src/source/yaml.ts';
import type { SourceDocument } from '../../src/source/document.ts';

const FILE = 'content/partners.yaml';

function documentOf(text: string): SourceDocument {
  const { value } = readYaml(text, FILE);
  return { file: FILE, digest: '', body: '', bodyLine: 1, data: value?.data, places: value?.places ?? {} };
}

describe('the address of a partner', () => {
  test.each([
    ['https://library.example', 'https://library.example/'],
    ['https://library.example/okuu', 'https://library.example/okuu/'],
    ['https://LIBRARY.example:443/okuu//', 'https://library.example/okuu/'],
    ['https://китепкана.кг/окуу', 'https://xn--80aanljcwnz.xn--c1an/%D0%BE%D0%BA%D1%83%D1%83/'],
    ['http://localhost:8080', 'http://localhost:8080/'],
    ['http://127.0.0.2:1/a', 'http://127.0.0.2:1/a/'],
    ['http://[::1]:1/', 'http://[::1]:1/'],
  ])('%s is %s', (address, expected) => {
    expect(partner.parse({ name: 'A', address }).address).toBe(expected);
  });

  test.each([
    ['http://library.example/', 'partner-insecure'],
    ['http://localhost.example/', 'partner-insecure'],
    ['http://0.0.0.0/', 'partner-insecure'],
    ['https://library.example/?a', 'partner-address'],
    ['https://library.example/#a', 'partner-address'],
    ['https://library.example/okuu/index.html', 'partner-address'],
    ['https://user:secret@library.example/', 'url-form'],
    ['javascript:alert(1)', 'url-form'],
    ['//library.example/', 'url-form'],
    ['', 'url-form'],
  ])('%s is refused: %s', (address, rule) => {
    expect(partner.safeParse({ name: 'A', address }).error?.issues.map(({ message }) => message)).toEqual([
      rule,
    ]);
  });

  test('catalogues on one host are told apart by their folders, whichever scheme leads to them', () => {
    expect(placeOfCatalogue('https://library.example/okuu/')).toBe('library.example/okuu');
    expect(placeOfCatalogue('http://library.example/okuu/')).toBe('library.example/okuu');
    expect(placeOfCatalogue('https://library.example:8443/')).toBe('library.example:8443');
  });
});

describe('partners.yaml', () => {
  const rulesOf = (text: string): string[] =>
    loadPartners(documentOf(text)).diagnostics.map(({ rule, line }) => `${rule}:${String(line)}`);

  test('may be empty', () => {
    expect(loadPartners(documentOf('# nobody yet\n'))).toEqual({ value: [], diagnostics: [] });
  });

  test('is a list of maps', () => {
    expect(rulesOf('name: A\naddress: https://a.example/\n')).toEqual(['list-expected:1']);
    expect(rulesOf('- https://a.example/\n- [1]\n- 7\n- null\n')).toEqual(
      [1, 2, 3, 4].map((line) => `map-expected:${String(line)}`),
    );
  });

  test('keeps the entries that are right beside one that is not', () => {
    const { value } = loadPartners(
      documentOf(
        '- { name: A, address: https://a.example/ }\n- { name: B }\n- { name: C, address: https://c.example/ }\n',
      ),
    );
    expect(value.map(({ index, meta }) => [index, meta.address])).toEqual([
      [0, 'https://a.example/'],
      [2, 'https://c.example/'],
    ]);
  });

  test('has an end', () => {
    const many = Array.from({ length: 51 }, (_, at) => `- { name: A, address: https://a${at}.example/ }\n`);
    expect(rulesOf(many.join(''))).toEqual(['list-long:1']);
  });
});
