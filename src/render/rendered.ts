/** A file that a rendered body shows or offers, named by what it is so that every pack shares it. */
export interface BodyAsset {
  /** Name in the pack's `media/` folder, `<name>.<digest>.<ext>`. */
  name: string;
  /** Where the bytes lie on this machine (cache or content). */
  absolute: string;
  /** SHA-256 of the bytes, hex. */
  digest: string;
  /** Bytes. */
  size: number;
}

/** A question for the review of a course, as HTML without ids, scripts' names and links into its own page. */
export interface ReviewCard {
  /** The question's anchor in its module. */
  id: string;
  front: string;
  back: string;
}

/** A module body as HTML, the same for every course that uses the module (see `absent` in the renderer's options). */
export interface RenderedBody {
  /** SHA-256 (hex) over everything the HTML depends on; names the cached file. */
  key: string;
  /**
   * HTML of the body for a page at `<pack>/<language>/<module>/index.html`: media at `../../media/…`, other modules
   * at `../<module>/index.html`.
   */
  html: string;
  assets: BodyAsset[];
  /** The file of `media/` that shows a picture, by the picture's name in the module's folder. */
  pictures: Readonly<Record<string, string>>;
  /** Terms of the glossary that have the anchor `okuu-term-<id>` on the page. */
  terms: readonly string[];
  /** Its questions as flash cards, for a page that lies where module pages lie. */
  cards: readonly ReviewCard[];
  /** Base names of the MathML font subset files etc. are the style's business; this says only what is needed. */
  features: { math: boolean; code: boolean; quiz: boolean; tabs: boolean };
}
