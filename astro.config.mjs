import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { noteBundledPackages } from './src/publication/bundled.ts';
import { browserScripts } from './src/cli/browser-scripts.ts';
import { showFindings } from './src/cli/dev/show-findings.ts';
import { contentFolder, readContent } from './src/cli/read-content.ts';
import { contentHash } from './src/publication/inhoud.ts';
import { remarkArtikel } from './src/reading/remark-artikel.ts';
import { readBegrippen, readUitgave } from './src/reading/read-settings.ts';

const root = import.meta.dirname;
const content = contentFolder(root);
// Another content folder keeps its own store, so that two builds at the same time do not disturb each other.
const cacheDir = content === contentFolder(root, {}) ? './.astro' : `./.cache/astro-${contentHash(content).slice(0, 12)}`;
const { files } = await readContent(content);

export default defineConfig({
  site: readUitgave(files).domein,
  trailingSlash: 'always',
  cacheDir,
  build: { format: 'directory', inlineStylesheets: 'never' },
  // 'jsx' would drop the space between an amount and the word after it.
  compressHTML: true,
  devToolbar: { enabled: false },
  security: { csp: { directives: ["default-src 'none'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "form-action 'self'", "base-uri 'none'"] } },
  markdown: {
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm, [remarkArtikel, { begrippen: readBegrippen(files) }]],
      remarkRehype: {
        footnoteLabel: 'Voetnoten',
        footnoteLabelProperties: { className: ['nl-heading', 'nl-heading--level-2'] },
        footnoteBackLabel: (index, again) => `Terug naar verwijzing ${index + 1}${again > 1 ? `, ${again}e keer` : ''}`,
      },
    }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), sitemap({ filter: (page) => !page.endsWith('/druk/') }), noteBundledPackages(), showFindings(content)],
  vite: {
    define: { 'import.meta.env.CONTENT_FOLDER': JSON.stringify(content) },
    plugins: [browserScripts()],
  },
});
