import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isError } from '../../src/diagnostics/order.ts';
import { diagnose } from '../../src/diagnostics/diagnostic.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/diagnostics/rule.ts';
import { RULES } from '../../src/diagnostics/rules.ts';
import { fill } from '../../src/diagnostics/words.ts';
import { COMPONENT_NAMES } from '../../src/mdx/components.ts';
import { readBody } from '../../src/mdx/read-body.ts';
import { edition } from '../../src/module/schema.ts';
import { readFrontMatter } from '../../src/source/front-matter.ts';
import { blocks, fileOf, shape, wrongFields } from './blocks.ts';

function guide(language: InterfaceLanguage): string {
  return readFileSync(new URL(`../../src/guide/${language}.mdx`, import.meta.url), 'utf8');
}

describe.each(INTERFACE_LANGUAGES)('the guide in %s', (language) => {
  const text = guide(language);

  it('has the same parts as the others', () => {
    expect(shape(text)).toEqual(shape(guide('en')));
    expect(blocks(text).map((block) => block.language)).toEqual(
      blocks(guide('en')).map((block) => block.language),
    );
  });

  it('has a row for every field of the front matter', () => {
    const rows = [...text.matchAll(/^\| `([A-Za-z]+)` \|/gm)].map((match) => match[1] ?? '');
    expect(rows.sort()).toEqual(Object.keys(edition.shape).sort());
  });

  it('shows every component', () => {
    const shown = blocks(text)
      .map((block) => block.text)
      .join('\n');
    expect(COMPONENT_NAMES.filter((name) => !shown.includes(`<${name}`))).toEqual([]);
  });

  it.each(blocks(text).filter((block) => block.language === 'mdx'))(
    'shows what the checks take: $text',
    (block) => {
      const whole = block.text.startsWith('---\n') ? readFrontMatter(block.text, 'guide') : null;
      if (whole !== null) {
        expect(whole.diagnostics).toEqual([]);
        expect(edition.safeParse(whole.value?.data).error?.issues).toBeUndefined();
      }
      // An example of the parts of a page begins below a heading of it.
      const { problems } = readBody(whole?.value?.body ?? block.text);
      expect(problems.filter(({ rule }) => isError(diagnose(rule, 'guide')))).toEqual([]);
    },
  );

  it.each(blocks(text).filter((block) => block.language === 'yaml' && fileOf(block) === null))(
    'shows known fields: $text',
    (block) => {
      expect(wrongFields(block)).toEqual([]);
    },
  );

  it('quotes the checks as they speak', () => {
    const message = fill(RULES['licence-unknown'].message[language], { key: 'licence', value: 'CC-BY-40' });
    expect(text).toContain(`content/modules/limits/${language}.mdx:5:10 error ${message} licence-unknown`);
  });

  it('says that no native reviewer has read it', () => {
    const note = {
      ky: 'азырынча окуп чыга элек',
      ru: 'ещё не вычитывал',
      en: 'No native reviewer has read it',
    };
    expect(text).toContain(note[language]);
  });
});
