import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { servePreview } from '../../src/preview/server.ts';
import { say } from '../../src/site/strings.ts';
import { AXE, violations } from './harness/axe.ts';
import { useBrowser, visit } from './harness/browser.ts';
import { describeWith } from './harness/needs.ts';
import { QUIZ_COURSE } from './harness/quiz-course.ts';
import { siteOf } from './harness/sites.ts';

const PAGE = 'alpha/asking/ky/asking/index.html';

type Answering = (page: Page, question: Locator) => Promise<void>;

/** Ticks the boxes with these numbers (from 0) and no other; one of several radio buttons unticks the rest. */
const tick =
  (...wanted: readonly number[]): Answering =>
  async (page, question) => {
    for (const [at, box] of (await question.locator('input').all()).entries()) {
      const radio = (await box.getAttribute('type')) === 'radio';
      if (radio ? !wanted.includes(at) : (await box.isChecked()) === wanted.includes(at)) continue;
      await box.focus();
      await page.keyboard.press('Space');
    }
  };

const type =
  (words: string): Answering =>
  async (page, question) => {
    await question.locator('input').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(words);
  };

/** Chooses in each row the option that ends so, with the arrows; rows are known by what they say. */
const rows =
  (wanted: Readonly<Record<string, string>>): Answering =>
  async (page, question) => {
    for (const [words, end] of Object.entries(wanted)) {
      const select = question.locator('[data-row]', { hasText: words }).locator('select');
      const options = await select.locator('option').allInnerTexts();
      await select.focus();
      await page.keyboard.press('Home');
      for (let at = options.findIndex((option) => option.endsWith(end)); at > 0; at -= 1)
        await page.keyboard.press('ArrowDown');
    }
  };

const ANSWERS: readonly [id: string, wrong: Answering, right: Answering][] = [
  ['single', tick(0), tick(1)],
  ['multiple', tick(1), tick(0, 2)],
  ['truth', tick(0), tick(1)],
  ['number', type('9,7'), type('978 см/с2')],
  ['words', type('Скаляр'), type('ВЕКТОРДУК чондук!')],
  ['pairs', rows({ күч: 'Вт', жумуш: 'Н', энергия: 'Н' }), rows({ күч: 'Н', жумуш: 'Дж', энергия: 'Дж' })],
  [
    'steps',
    rows({ Берилгенди: '2', Формуланы: '3', Сандарды: '1' }),
    rows({ Берилгенди: '1', Формуланы: '2', Сандарды: '3' }),
  ],
];

describeWith(['chromium'], 'a quiz', () => {
  const browser = useBrowser();
  let address: string;
  let home: string;
  let dist: string;
  beforeAll(async () => {
    ({ dist } = await siteOf('quiz', QUIZ_COURSE));
    home = pathToFileURL(dist).href;
    address = pathToFileURL(path.join(dist, PAGE)).href;
  });

  const questionOf = (page: Page, id: string): Locator => page.locator(`#quiz-all-${id}`);
  async function check(page: Page, question: Locator): Promise<string> {
    const button = question.getByRole('button');
    await button.focus();
    await page.keyboard.press('Enter');
    return (await question.getByRole('status').innerText()).trim();
  }

  it.each(ANSWERS)('of kind "%s" is answered by keyboard, wrongly and rightly', async (id, wrong, right) => {
    const { page } = await browser.open({ home });
    await visit(page, address);
    const question = questionOf(page, id);
    const answers = question.locator('[data-answers]');
    expect(await answers.isVisible()).toBe(false);
    const empty = say('ky', id === 'number' || id === 'words' ? 'quiz.write' : 'quiz.choose');
    expect(await check(page, question)).toBe(empty);
    expect(await answers.isVisible()).toBe(false);
    await wrong(page, question);
    expect(await check(page, question)).toBe(say('ky', 'quiz.wrong'));
    expect(await answers.isVisible()).toBe(true);
    await right(page, question);
    expect(await question.getByRole('status').innerText()).toBe('');
    expect(await check(page, question)).toBe(say('ky', 'quiz.right'));
  });

  it('says what is partly right, unreadable or unfinished, and what the author says to an answer', async () => {
    const { page } = await browser.open({ home });
    await visit(page, address);
    const told = async (id: string, answering: Answering): Promise<string> => {
      await answering(page, questionOf(page, id));
      return check(page, questionOf(page, id));
    };
    expect(await told('multiple', tick(0))).toBe(say('ky', 'quiz.partly'));
    expect(await told('number', type('көп'))).toBe(say('ky', 'quiz.number'));
    expect(await told('number', type('9,81 кг'))).toContain(say('ky', 'quiz.unit'));
    expect(await told('pairs', rows({ күч: 'Н' }))).toBe(say('ky', 'quiz.rows'));
    expect(await told('pairs', rows({ жумуш: 'Вт', энергия: 'Дж' }))).toBe(
      say('ky', 'quiz.partlyRows', { right: 2, count: 3 }),
    );
    await told('words', type('скаляр'));
    expect(await questionOf(page, 'words').innerText()).toContain('Анын багыты жок.');
    await told('truth', tick(1));
    expect(await questionOf(page, 'truth').locator('.feedback:visible').innerText()).toBe(
      'Скалярдын багыты жок.',
    );
    // Enter in a field is as good as the button.
    await type('вектордук чоңдук')(page, questionOf(page, 'words'));
    await page.keyboard.press('Enter');
    expect(await questionOf(page, 'words').getByRole('status').innerText()).toBe(say('ky', 'quiz.right'));
  });

  it('keeps the result on the device, shows it to who comes back, and forgets it at a touch', async () => {
    const { page } = await browser.open({ home });
    await visit(page, address);
    const quiz = page.locator('#quiz-all');
    const score = quiz.locator('.quiz-score');
    const forget = quiz.getByRole('button', { name: say('ky', 'quiz.forget') });
    expect(await forget.isVisible()).toBe(false);
    for (const [id, wrong, right] of ANSWERS.slice(0, 3)) {
      await (id === 'single' ? wrong : right)(page, questionOf(page, id));
      await check(page, questionOf(page, id));
    }
    expect(await score.innerText()).toBe(say('ky', 'quiz.score', { right: 2, count: 7 }));
    await page.reload();
    expect(await score.innerText()).toBe(say('ky', 'quiz.last', { right: 2, count: 7 }));
    // All that is kept of a course has one beginning: the home forgets it at one touch. The place of reading is kept too.
    const kept = (): Promise<string[]> =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('quiz-all')));
    expect(await kept()).toEqual([expect.stringMatching(/^okuu:alpha\/asking:/)]);
    await forget.press('Enter');
    expect(await score.innerText()).toBe(say('ky', 'quiz.forgotten'));
    expect(await kept()).toEqual([]);
    await page.reload();
    expect(await score.innerText()).toBe('');
  });

  it('works where nothing can be kept', async () => {
    const script =
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('closed', 'SecurityError'); } });";
    const { page } = await browser.open({ home, script });
    await visit(page, address);
    await tick(1)(page, questionOf(page, 'single'));
    expect(await check(page, questionOf(page, 'single'))).toBe(say('ky', 'quiz.right'));
    expect(await page.locator('.quiz-kept:visible').count()).toBe(0);
  });

  it.each([true, false])('is printed with its answers at the end, scripts: %s', async (javaScriptEnabled) => {
    const { page } = await browser.open({ home, javaScriptEnabled });
    await visit(page, address);
    const key = page.locator('.answer-key');
    expect(await key.isVisible()).toBe(false);
    if (javaScriptEnabled) {
      await tick(0)(page, questionOf(page, 'truth'));
      await check(page, questionOf(page, 'truth'));
    }
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.locator('.answers:visible, .feedback:visible, select:visible, .verdict:visible').count(),
    ).toBe(0);
    expect(await page.locator('.paper li:visible').count()).toBe(3);
    const blanks = await page.locator('.blank').evaluateAll((all) => all.map((one) => one.clientWidth));
    expect(blanks).toHaveLength(6);
    expect(Math.min(...blanks)).toBeGreaterThan(20);
    const text = await key.innerText();
    for (const part of [
      '1-суроо. Б',
      '2-суроо. А; В',
      'Туура эмес',
      '9,81 ± 0,05 м/с²',
      'сүрөттү караңыз',
      'вектордук чоңдук',
      '8-суроо. Туура',
    ])
      expect(text.replaceAll('\u00a0', ' ')).toContain(part);
    expect(text).toMatch(/1 — [АБВ] \(Н\)/);
    expect(await page.locator('.quiz').first().innerText()).not.toContain('сүрөттү караңыз');
  });

  it('can be used with a screen reader, before and after it is answered', async () => {
    // Served: axe reads style sheets again, which a browser refuses from disk.
    const server = await servePreview(dist, { port: 0, live: false });
    onTestFinished(() => server.close());
    const viewport = { width: 360, height: 740 };
    const { page } = await browser.open({ home: server.address, script: AXE, viewport });
    await visit(page, server.address + PAGE);
    expect(await violations(page)).toEqual([]);
    for (const [id, wrong] of ANSWERS) {
      await wrong(page, questionOf(page, id));
      await check(page, questionOf(page, id));
    }
    expect(await violations(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
  });
});
