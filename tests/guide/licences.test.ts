import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/diagnostics/rule.ts';
import { RULES, ruleOf, type RuleId } from '../../src/diagnostics/rules.ts';
import { guideRules } from '../../src/guide/guide.ts';
import { CHART_HEADS, licenceChart } from '../../src/guide/licences/chart.ts';
import { chooserQuestions, chooserRows, type QuestionId } from '../../src/guide/licences/chooser.ts';
import { knownLicences } from '../../src/guide/licences/known.ts';
import { licenceSections, SECTIONS } from '../../src/guide/licences/sections.ts';
import { isLicence } from '../../src/licence/field.ts';
import { LICENCES } from '../../src/licence/licences.ts';
import { readBody } from '../../src/mdx/read-body.ts';
import { blocks, wrongFields } from './blocks.ts';

const page = (language: InterfaceLanguage): string =>
  readFileSync(new URL(`../../src/guide/licences/${language}.mdx`, import.meta.url), 'utf8');
const IDS = Object.keys(SECTIONS);

describe.each(INTERFACE_LANGUAGES)('"Which licence?" in %s', (language) => {
  const text = page(language);
  const prose = text.replace(/^(`{3,})[\s\S]*?^\1$/gm, '');

  it('has every section once, in order, and what is made from the licences', () => {
    const parts = [...prose.matchAll(/^<Part language="(\w+)" id="([a-z-]+)" \/>$/gm)];
    expect(parts.map(([, , id]) => id)).toEqual(IDS);
    expect(licenceSections(language).map(({ id }) => id)).toEqual(IDS);
    const made = [...prose.matchAll(/^<(Chart|Chooser|Known) language="(\w+)" \/>$/gm)];
    expect(made.map(([, name]) => name)).toEqual(['Chooser', 'Chart', 'Known']);
    expect(new Set([...parts.map(([, tag]) => tag), ...made.map(([, , tag]) => tag)])).toEqual(
      new Set([language]),
    );
  });

  it('links to sections that there are', () => {
    const links = [...prose.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id ?? '');
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((id) => !IDS.includes(id))).toEqual([]);
  });

  it('has the same parts as the others', () => {
    const shape = (other: string): string[] => [
      ...blocks(other).map((block) => block.language),
      ...[...other.matchAll(/^- /gm)].map(() => 'item'),
    ];
    expect(shape(text)).toEqual(shape(page('en')));
  });

  it.each(blocks(text).filter((block) => block.language === 'mdx'))(
    'shows what the checks take: $text',
    (block) => {
      expect(readBody(`## A\n\n${block.text}`).problems).toEqual([]);
    },
  );

  it.each(blocks(text).filter((block) => block.language === 'yaml'))('shows known fields: $text', (block) => {
    expect(wrongFields(block)).toEqual([]);
  });

  it('names licences that Okuu knows only', () => {
    const named = [...text.matchAll(/`((?:CC|GPL|GFDL|FAL|LicenseRef)[\w.-]*(?: OR [\w.-]+)?)`/g)];
    expect(named.map(([, id]) => id ?? '').filter((id) => !isLicence(id))).toEqual([]);
  });

  it('says that it is no legal advice, and that no native reviewer has read it', () => {
    const notes = {
      ky: ['юридикалык кеңеш эмес', 'азырынча окуп чыга элек'],
      ru: ['не юридическая консультация', 'ещё не'],
      en: ['No legal advice', 'No native reviewer has'],
    };
    for (const note of notes[language]) expect(text.replace(/\s*\n>?\s*/g, ' ')).toContain(note);
  });
});

describe('the rules about licences', () => {
  const linked = (Object.keys(RULES) as RuleId[]).flatMap((id) =>
    INTERFACE_LANGUAGES.flatMap((language) =>
      [...(ruleOf(id).hint?.[language] ?? '').matchAll(/\{guide\}(\S+)\]\]/g)].map(([, rest]) => ({
        id,
        language,
        rest: rest ?? '',
      })),
    ),
  );

  it('link to sections of the page in their own language', () => {
    expect(linked.length).toBeGreaterThan(50);
    const wrong = linked.filter(({ language, rest }) => {
      const [path, anchor = ''] = rest.split('#');
      return path !== `${language}/licences/` || !IDS.includes(anchor);
    });
    expect(wrong).toEqual([]);
  });

  it('have a link in the guide instead of the address', () => {
    for (const { id, language, rest } of linked) {
      const told = guideRules(language).find((rule) => rule.id === id);
      expect(rest).toContain(`#${String(told?.more?.id)}`);
      expect(told?.hint).not.toContain('licences/');
    }
  });
});

describe('the chart', () => {
  it("is Creative Commons' own, copied by hand from their frequent questions", () => {
    // y: green, !: yellow, n: red. Columns: CC0, BY, BY-SA, BY-NC, BY-NC-SA, BY-ND, BY-NC-ND.
    const signs = { allowed: 'y', discouraged: '!', refused: 'n' };
    expect(CHART_HEADS).toEqual(['CC0', 'BY', 'BY-SA', 'BY-NC', 'BY-NC-SA', 'BY-ND', 'BY-NC-ND']);
    const drawn = licenceChart().map(({ label, cells }) => [
      label,
      cells.map(({ verdict }) => signs[verdict]).join(' '),
    ]);
    expect(Object.fromEntries(drawn)).toEqual({
      CC0: 'y y y y y y y',
      BY: '! y y y y y y',
      'BY-SA': 'n n y n n n n',
      'BY-NC': '! ! ! y y ! y',
      'BY-NC-SA': 'n n n n y n n',
      'BY-ND': 'n n n n n n n',
      'BY-NC-ND': 'n n n n n n n',
    });
  });
});

describe('the chooser', () => {
  it('leaves a licence for every choice of answers, or says that there is none', () => {
    const css = readFileSync(new URL('../../src/styles/guide.css', import.meta.url), 'utf8');
    const [credit, sell, change] = chooserQuestions('en').map(({ answers }) => [
      'any',
      ...answers.map(({ id }) => id),
    ]);
    for (const one of credit ?? []) {
      for (const two of sell ?? []) {
        for (const three of change ?? []) {
          const chosen: Record<QuestionId, string> = { credit: one, sell: two, change: three };
          const asked = (Object.entries(chosen) as [QuestionId, string][]).filter(
            ([, answer]) => answer !== 'any',
          );
          for (const [question, answer] of asked)
            expect(css).toContain(
              `#okuu-${question}-${answer}:checked) tbody tr:not([data-${question}='${answer}'])`,
            );
          const left = chooserRows().filter(({ answers }) =>
            asked.every(([question, answer]) => answers[question] === answer),
          );
          const told = one === 'no' && (two === 'no' || three === 'same' || three === 'no');
          expect(left.length === 0, JSON.stringify(chosen)).toBe(told);
        }
      }
    }
    for (const other of ['sell-no', 'change-same', 'change-no'])
      expect(css).toContain(`:has(#okuu-credit-no:checked):has(#okuu-${other}:checked) .chooser-none`);
  });
});

describe('the list of licences', () => {
  it.each(INTERFACE_LANGUAGES)('has every licence once, in %s', (language) => {
    const listed = knownLicences(language).flatMap(({ licences }) => licences);
    expect(listed.map(({ id }) => id).sort()).toEqual([...LICENCES.keys()].sort());
    expect(listed.filter(({ name }) => name === '')).toEqual([]);
  });
});
