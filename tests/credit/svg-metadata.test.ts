import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseXml } from '@rgrove/parse-xml';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { svgWithCredit } from '../../src/credit/svg-metadata.ts';
import { readSvg } from '../../src/media/svg.ts';
import { describeWith } from '../e2e/harness/needs.ts';
import { exiftool, FULL, SPARSE } from './picture-credits.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'okuu-svg-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><style>svg :first-child{fill:red}rect:last-of-type{opacity:.5}</style><rect width="20" height="20"/><g><rect x="9" width="20" height="20"/><text y="20">&lt;/svg&gt;</text></g></svg>';

function cleaned(svg: string): string {
  const { text } = readSvg(svg);
  if (text === null) throw new Error('was refused');
  return text;
}

describe('svgWithCredit', () => {
  it.each([
    ['a drawing', SVG],
    ['a drawing without a shape', '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>'],
  ])('gives %s its credit once, and cleaning takes it out again', (_, svg) => {
    const text = cleaned(svg);
    const credited = svgWithCredit(text, FULL);
    parseXml(credited);
    expect(credited.match(/<metadata>/g)).toHaveLength(1);
    expect(svgWithCredit(text, FULL)).toBe(credited);
    expect(svgWithCredit(cleaned(credited), FULL)).toBe(credited);
    expect(svgWithCredit(cleaned(credited), SPARSE)).toBe(svgWithCredit(text, SPARSE));
  });

  it('shows the same', async () => {
    const text = cleaned(SVG);
    const pixels = (svg: string): Promise<Buffer> => sharp(Buffer.from(svg)).raw().toBuffer();
    expect((await pixels(svgWithCredit(text, FULL))).equals(await pixels(text))).toBe(true);
  });

  it('says what is known and nothing else', () => {
    const metadata = (credit: typeof FULL): string =>
      /<metadata>.*<\/metadata>/.exec(svgWithCredit(cleaned(SVG), credit))?.[0] ?? '';
    expect(metadata(FULL)).toMatchSnapshot();
    expect(metadata(SPARSE)).toMatchSnapshot();
  });
});

describeWith(['exiftool'], 'what another program reads of an SVG', () => {
  it('its title, makers, terms, source and licence', async () => {
    const file = path.join(folder, 'drawing.svg');
    // Of a property that stands there several times (a language each, a maker each) exiftool shows any one.
    const credit = { ...FULL, title: { und: 'T' }, statement: { und: 'S' }, creators: ['Өмүр <&> "J" ]]>'] };
    await writeFile(file, svgWithCredit(cleaned(SVG), credit));
    expect(exiftool(file)).toMatchObject({
      'XMP:Work': {
        Title: 'T',
        Rights: 'S',
        Creator: { Agent: { Title: credit.creators[0] } },
        Source: FULL.url,
        License: FULL.licenceUrl,
        AttributionName: FULL.attributionName,
        AttributionURL: FULL.url,
      },
    });
  });
});
