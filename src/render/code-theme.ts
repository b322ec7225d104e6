/**
 * Kinds of tokens and the TextMate scopes that are of this kind. The theme gives each kind a "colour" that is really its
 * number, which becomes a class: the colours themselves are in `styles/code.css`, light and dark, checked for contrast.
 */
export const TOKEN_KINDS: readonly { name: string; scopes: readonly string[] }[] = [
  { name: 'comment', scopes: ['comment', 'punctuation.definition.comment'] },
  {
    name: 'keyword',
    scopes: [
      'keyword',
      'storage',
      'keyword.operator.word',
      'keyword.operator.logical.python',
      'variable.language',
    ],
  },
  {
    name: 'string',
    scopes: [
      'string',
      'markup.inline.raw',
      'markup.fenced_code',
      'constant.character.escape',
      'markup.quote',
    ],
  },
  {
    name: 'constant',
    scopes: [
      'constant.numeric',
      'constant.language',
      'constant.other',
      'support.constant',
      'keyword.other.unit',
      'variable.other.constant',
    ],
  },
  {
    name: 'function',
    scopes: [
      'entity.name.function',
      'support.function',
      'meta.function-call.generic',
      'entity.name.section',
      'markup.heading',
    ],
  },
  {
    name: 'type',
    scopes: [
      'entity.name.type',
      'entity.name.class',
      'support.type',
      'support.class',
      'entity.other.inherited-class',
      'entity.name.tag',
    ],
  },
  {
    name: 'name',
    scopes: [
      'entity.other.attribute-name',
      'variable.parameter',
      'support.type.property-name',
      'meta.attribute',
      'variable.other.property',
      'entity.name.tag.yaml',
    ],
  },
  { name: 'inserted', scopes: ['markup.inserted'] },
  { name: 'deleted', scopes: ['markup.deleted', 'invalid'] },
];

/** The class of a kind, `s1` …; the same numbers stand in `styles/code.css`. */
export const tokenClass = (index: number): string => `s${index + 1}`;

const colour = (index: number): string => `#${(index + 1).toString(16).padStart(6, '0')}`;

/** The class for a colour of the theme; undefined for plain text. */
export function classOfColour(shown: string | undefined): string | undefined {
  const number = Number.parseInt((shown ?? '').replace('#', ''), 16);
  return number >= 1 && number <= TOKEN_KINDS.length ? tokenClass(number - 1) : undefined;
}

/** A theme for Shiki. Operators are words to TextMate: they stay plain. */
export const CODE_THEME = {
  name: 'okuu',
  type: 'light' as const,
  fg: '#ffffff',
  bg: '#ffffff',
  settings: [
    { settings: { foreground: '#ffffff' } },
    ...TOKEN_KINDS.map(({ scopes }, index) => ({
      scope: [...scopes],
      settings: { foreground: colour(index) },
    })),
    { scope: ['keyword.operator'], settings: { foreground: '#ffffff' } },
    {
      scope: ['keyword.operator.logical', 'keyword.operator.expression', 'keyword.operator.new'],
      settings: { foreground: colour(1) },
    },
  ],
};
