/** The fields that are read. Everything else in an entry is for other programs (`abstract`, `file`, `keywords` …). */
export const FIELDS = [
  'author',
  'editor',
  'translator',
  'title',
  'subtitle',
  'titleaddon',
  'journal',
  'journaltitle',
  'journalsubtitle',
  'booktitle',
  'booksubtitle',
  'maintitle',
  'organization',
  'date',
  'year',
  'month',
  'publisher',
  'address',
  'location',
  'edition',
  'volume',
  'volumes',
  'number',
  'issue',
  'pages',
  'eid',
  'pagetotal',
  'series',
  'institution',
  'school',
  'type',
  'version',
  'doi',
  'isbn',
  'url',
  'urldate',
  'howpublished',
  'eprint',
  'eprinttype',
  'archiveprefix',
  'langid',
  'language',
  'note',
  'addendum',
] as const;

export type FieldName = (typeof FIELDS)[number];

const KNOWN: ReadonlySet<string> = new Set(FIELDS);

/** True for a field that is read. */
export function isFieldName(name: string): name is FieldName {
  return KNOWN.has(name);
}
