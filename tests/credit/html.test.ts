import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { creditHtml } from '../../src/credit/html.ts';
import { CHANGED, DRAWING, MODULE, PHOTO } from './cases.ts';

const PREFIX = 'prefix="cc: http://creativecommons.org/ns# dct: http://purl.org/dc/terms/"';

/** Elements with their attributes, and the text. */
function read(html: string): { elements: [string, Record<string, string>][]; text: string } {
  const elements: [string, Record<string, string>][] = [];
  let text = '';
  const parser = new Parser({
    onopentag: (name, attributes) => void elements.push([name, attributes]),
    ontext: (value) => void (text += value),
  });
  parser.end(html);
  return { elements, text };
}

describe('a credit as HTML', () => {
  test('is what Creative Commons gives, about the work and nothing else', () => {
    expect(creditHtml({ ...PHOTO, language: 'ru' })).toBe(
      `<p ${PREFIX} about="https://photo.example/road" lang="ru">«<a href="https://photo.example/road" rel="cc:attributionURL" property="dct:title">Road</a>», автор: <span property="cc:attributionName">B. C.</span> Лицензия: <a href="https://creativecommons.org/licenses/by-sa/3.0/" rel="license">CC BY-SA 3.0</a>. Без изменений.</p>`,
    );
  });

  test('of an own work leads to its place and its makers', () => {
    expect(creditHtml({ ...DRAWING, language: 'ky', makers: DRAWING.makers.slice(0, 1) })).toBe(
      `<p ${PREFIX} about="https://okuu.example/knu/algebra/en/vectors/#fig-sum" lang="ky">«Vectors» модулундагы <a href="https://okuu.example/knu/algebra/en/vectors/#fig-sum" rel="cc:attributionURL">сүрөт</a>, автору: <a href="https://asanova.example/" rel="cc:attributionURL dct:creator" property="cc:attributionName">A. Asanova</a>, Osh University. Лицензиясы: <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY 4.0</a>.</p>`,
    );
  });

  test('never gives a licence to the page around it', () => {
    // Without an address it is about a thing of its own.
    expect(creditHtml({ ...DRAWING, url: null })).toMatch(/^<p prefix="[^"]+" typeof="cc:Work" lang="en">/);
  });

  test('of an adaptation gives the work its licence and the result another', () => {
    const { elements } = read(creditHtml(CHANGED));
    expect(elements[0]).toEqual(['p', expect.objectContaining({ typeof: 'cc:Work' })]);
    expect(elements[1]).toEqual(['span', { rel: 'dct:source', resource: 'https://photo.example/road' }]);
    const licences = elements.filter(([, { rel }]) => rel === 'license').map(([, { href }]) => href);
    expect(licences).toEqual([
      'https://creativecommons.org/licenses/by-sa/3.0/',
      'https://creativecommons.org/licenses/by-sa/4.0/',
    ]);
  });

  test('holds the whole chain', () => {
    const { elements } = read(creditHtml(MODULE));
    const sources = elements
      .filter(([, { rel }]) => rel === 'dct:source')
      .map(([, { resource }]) => resource);
    expect(sources).toEqual(['https://open.example/arrows', 'https://old.example/']);
  });

  test('in a language that Okuu does not speak is not said to be in it', () => {
    expect(creditHtml({ ...PHOTO, language: 'fr' })).not.toContain('lang=');
  });

  test('is escaped whatever is written into it', () => {
    const names = new Set(['p', 'a', 'span']);
    const attributes = new Set(['prefix', 'about', 'typeof', 'lang', 'href', 'rel', 'property', 'resource']);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const hostile = `${text}"><script>alert(1)</script><p onclick='x`;
        const html = creditHtml({
          ...CHANGED,
          title: hostile,
          makers: [{ name: hostile, url: 'https://a.example/' }],
          changes: hostile,
          permission: { grantor: hostile, date: hostile },
          publisher: hostile,
          origins: [{ ...PHOTO, title: hostile }],
        });
        const { elements } = read(html);
        for (const [name, given] of elements) {
          expect(names).toContain(name);
          for (const key of Object.keys(given)) expect(attributes).toContain(key);
        }
        expect(elements.filter(([name]) => name === 'p')).toHaveLength(1);
      }),
    );
  });
});
