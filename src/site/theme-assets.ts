/**
 * File names of the bundled theme. They lie in the `assets/` folder of every pack and of the catalogue; each carries a
 * digest of its bytes, so that a server may let browsers keep it for ever.
 */
export interface ThemeAssets {
  styles: Readonly<
    Record<
      | 'base'
      | 'math'
      | 'code'
      | 'quiz'
      | 'sheet'
      | 'catalogue'
      | 'search'
      | 'search-catalogue'
      | 'guide'
      | 'study'
      | 'curriculum',
      string
    >
  >;
  scripts: Readonly<
    Record<'page' | 'quiz' | 'catalogue' | 'search' | 'search-catalogue' | 'found' | 'study', string>
  >;
  /** The font of the formulas. */
  font: string;
}
