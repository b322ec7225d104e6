import { spawnSync } from 'node:child_process';
import type { PictureCredit } from '../../src/credit/picture-credit.ts';
import { placeOf } from '../e2e/harness/needs.ts';

/** A picture with everything known of it. */
export const FULL: PictureCredit = {
  title: { ky: 'Ысык-Көл', ru: 'Иссык-Куль', en: 'Issyk-Kul' },
  creators: ['Айгүл Садыкова', 'Jane "J" <Doe> & Co ]]>'],
  statement: {
    ky: '«Ысык-Көл», Айгүл Садыкова, CC BY 4.0',
    ru: '«Иссык-Куль», Айгүл Садыкова, CC BY 4.0',
    en: '“Issyk-Kul” by Aigül Sadykova, CC BY 4.0',
  },
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  protected: true,
  url: 'https://example.kg/photo?a=1&b=2',
  attributionName: 'Айгүл Садыкова',
};

/** A picture in the public domain of which little is known. */
export const SPARSE: PictureCredit = {
  title: { und: 'A' },
  creators: ['B'],
  statement: { und: 'A by B' },
  licenceUrl: null,
  protected: false,
  url: null,
  attributionName: 'B',
};

/** What exiftool, which shares no code with us, finds in a file: `group:tag`, structures kept, and its complaints. */
export function exiftool(file: string): Record<string, unknown> {
  const { stdout, stderr } = spawnSync(
    placeOf('exiftool'),
    ['-json', '-struct', '-G1', '-a', '-validate', '-warning', '-XMP:all', '-EXIF:all', '-SVG:all', file],
    { encoding: 'utf8' },
  );
  const [found] = JSON.parse(stdout === '' ? '[]' : stdout) as Record<string, unknown>[];
  if (found === undefined) throw new Error(stderr);
  return found;
}

/** The tags in which exiftool must find `FULL`: all that XMP is to say. */
export const FULL_XMP = {
  'XMP-dc:Title': FULL.title.en,
  'XMP-dc:Title-en': FULL.title.en,
  'XMP-dc:Title-ky': FULL.title.ky,
  'XMP-dc:Title-ru': FULL.title.ru,
  'XMP-dc:Creator': FULL.creators,
  'XMP-dc:Rights': FULL.statement.en,
  'XMP-dc:Rights-en': FULL.statement.en,
  'XMP-dc:Rights-ky': FULL.statement.ky,
  'XMP-dc:Rights-ru': FULL.statement.ru,
  'XMP-dc:Source': FULL.url,
  'XMP-xmpRights:Marked': true,
  'XMP-xmpRights:WebStatement': FULL.licenceUrl,
  'XMP-xmpRights:UsageTerms': FULL.statement.en,
  'XMP-xmpRights:UsageTerms-en': FULL.statement.en,
  'XMP-xmpRights:UsageTerms-ky': FULL.statement.ky,
  'XMP-xmpRights:UsageTerms-ru': FULL.statement.ru,
  'XMP-cc:License': FULL.licenceUrl,
  'XMP-cc:AttributionName': FULL.attributionName,
  'XMP-cc:AttributionURL': FULL.url,
  'XMP-photoshop:Credit': FULL.attributionName,
  'XMP-plus:Licensor': [{ LicensorName: FULL.attributionName, LicensorURL: FULL.url }],
};

/** The same for the tags of EXIF. */
export const FULL_EXIF = {
  'IFD0:ImageDescription': FULL.title.en,
  'IFD0:Artist': FULL.creators.join('; '),
  'IFD0:Copyright': FULL.statement.en,
};
