import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// The build driver (src/build) calls Astro with this configuration and its own output folder. Addresses in pages are
// relative and made by src/site/urls.ts, so neither `site` nor `base` is set: a pack works in any folder.
export default defineConfig({
  // Code in our own guide is set by src/components/GuideCode.astro: plain, in the colours of the page.
  integrations: [mdx({ syntaxHighlight: false })],
  build: { format: 'directory' },
  compressHTML: true,
  devToolbar: { enabled: false },
});
