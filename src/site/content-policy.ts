import { createHash } from 'node:crypto';

/**
 * Runs before anything is painted: takes the colours the reader chose on this device, and tells the styles that
 * scripts run. The only inline script of a page.
 */
export const HEAD_SCRIPT =
  '(function(d,t){d.dataset.js="";try{t=localStorage.getItem("okuu-theme");/^(light|dark)$/.test(t)&&(d.dataset.theme=t)}catch(e){}})(document.documentElement)';

const hash = createHash('sha256').update(HEAD_SCRIPT).digest('base64');

/**
 * The content security policy of a page: nothing is loaded from elsewhere and no script runs but ours, whatever a
 * module holds. `file:` stands beside `'self'` because a page opened from disk has no origin to be the same as;
 * WebAssembly is the search; styles in attributes set accents and widths, and cannot act. `origins` are those of the
 * catalogues that the page searches: their indexes may be read, and nothing of theirs may run or be shown.
 */
export const contentPolicy = (origins: readonly string[] = []): string =>
  [
    "default-src 'none'",
    `script-src 'self' file: 'wasm-unsafe-eval' 'sha256-${hash}'`,
    "style-src 'self' file: 'unsafe-inline'",
    "img-src 'self' file: data:",
    "font-src 'self' file:",
    "media-src 'self' file:",
    ["connect-src 'self' file:", ...origins].join(' '),
    "worker-src 'self' file: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');

/** The policy of a page that asks no other site. */
export const CONTENT_POLICY = contentPolicy();
