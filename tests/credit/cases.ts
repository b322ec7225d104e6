import type { Credit } from '../../src/credit/credit.ts';
import type { Owner } from '../../src/credit/owner.ts';

const NOTHING = {
  makers: [],
  translators: [],
  url: null,
  licence: null,
  changes: null,
  adapter: null,
  permission: null,
  origins: [],
  container: null,
  anchor: null,
  publisher: null,
  version: null,
  date: null,
  language: 'en',
} as const satisfies Partial<Credit>;

const asanova = { name: 'A. Asanova', url: 'https://asanova.example/' };

/** A photograph taken as it is. */
export const PHOTO: Credit = {
  ...NOTHING,
  kind: 'picture',
  title: 'Road',
  makers: [{ name: 'B. C.', url: null }],
  url: 'https://photo.example/road',
  licence: 'CC-BY-SA-3.0',
  relation: 'verbatim',
};

/** The same, changed with a permission. */
export const CHANGED: Credit = {
  ...PHOTO,
  relation: 'adapted',
  changes: 'cropped',
  adapter: { makers: [asanova], licence: 'CC-BY-SA-4.0' },
  permission: { grantor: 'State Archive', date: '2025-01-02' },
};

/** A drawing made for a module. */
export const DRAWING: Credit = {
  ...NOTHING,
  kind: 'picture',
  title: null,
  makers: [asanova, { name: 'D. Bekov', url: null }],
  url: 'https://okuu.example/knu/algebra/en/vectors/#fig-sum',
  licence: 'CC-BY-4.0',
  relation: 'own',
  container: 'Vectors',
  anchor: 'fig-sum',
  publisher: 'Osh University',
  date: '2026-11-23',
};

/** A translated module with two works behind it. */
export const MODULE: Credit = {
  ...DRAWING,
  kind: 'module',
  title: 'Vectors',
  translators: [{ name: 'E. Kim', url: null }],
  url: 'https://okuu.example/knu/algebra/en/vectors/',
  container: 'Algebra',
  anchor: null,
  version: '1.2.0',
  origins: [
    {
      ...NOTHING,
      kind: 'source',
      title: 'Arrows',
      makers: [{ name: 'Open School', url: null }],
      url: 'https://open.example/arrows',
      licence: 'CC-BY-4.0',
      relation: 'adapted',
      changes: 'shortened',
      version: '2.0',
      adapter: { makers: [asanova], licence: 'CC-BY-4.0' },
      origins: [
        {
          ...NOTHING,
          kind: 'source',
          title: 'Old arrows',
          makers: [{ name: 'F. G.', url: null }],
          url: 'https://old.example/',
          licence: 'CC0-1.0',
          relation: 'verbatim',
        },
      ],
    },
  ],
};

/** A passage that is quoted. */
export const PASSAGE: Credit = {
  ...NOTHING,
  kind: 'passage',
  title: 'The White Ship',
  makers: [{ name: 'Ch. Aitmatov', url: null }],
  relation: 'quoted',
};

export const OWNER: Owner = {
  language: 'en',
  title: 'Vectors',
  licence: 'CC-BY-4.0',
  version: '1.0.0',
  date: '2026-11-23',
  makers: [asanova],
  translators: [{ name: 'E. Kim', url: null }],
  publisher: 'Osh University',
  address: 'https://okuu.example/knu/algebra/en/vectors/',
  permissions: [{ id: 'letter', grantor: 'State Archive', date: '2025-01-02', allows: ['publish'] }],
};
