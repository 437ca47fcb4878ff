import MiniSearch from 'minisearch';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { serveFolder } from '../../../src/cli/serve-folder.ts';
import { findBrowser } from '../../../src/setup/browser.mjs';
import type { SearchDocument } from '../../../src/search/search-document.ts';
import { fieldsOf } from '../../../src/search/search-index.ts';
import type { Searcher } from './judge.ts';

/** MiniSearch as it comes, with the settings its documentation recommends for a search page. */
export function plainMiniSearch(documenten: readonly SearchDocument[]): Searcher {
  const engine = new MiniSearch({ fields: ['titel', 'pad', 'tekst', 'extra'], searchOptions: { boost: { titel: 2 }, fuzzy: 0.2, prefix: true } });
  engine.addAll(documenten.map((document, id) => ({ id, ...fieldsOf(documenten, document) })));
  return (vraag) => engine.search(vraag).map((result) => documenten[result.id as number]!.plaats);
}

/**
 * Pagefind on the same documents, in a browser, as it is used on a site. Hands its searcher to `act` and cleans up. The
 * result is false when its program or a browser cannot be had.
 */
export async function withPagefind(documenten: readonly SearchDocument[], act: (search: Searcher) => Promise<void>): Promise<boolean> {
  const found = await findBrowser(resolve(import.meta.dirname, '../../..'));
  const pagefind = await import('pagefind').catch(() => null);
  if (found === null || pagefind === null) return false;
  const folder = mkdtempSync(join(tmpdir(), 'begrotingslezer-pagefind-'));
  try {
    const { index } = await pagefind.createIndex({ forceLanguage: 'nl' });
    if (index === undefined) return false;
    for (const [id, document] of documenten.entries()) {
      const { titel, pad, tekst, extra } = fieldsOf(documenten, document);
      await index.addCustomRecord({ url: `/${id}`, language: 'nl', content: `${titel}\n${pad}\n${tekst}\n${extra}`, meta: { title: titel } });
    }
    await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    writeFileSync(join(folder, '404.html'), '<!doctype html><title>404</title>');
    const server = await serveFolder(folder, 0);
    const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env: { ...process.env, ...found.env } as Record<string, string> });
    try {
      const page = await browser.newPage();
      await page.goto(`${server.url}pagefind/pagefind-entry.json`);
      await act(async (vraag) => {
        const ids = await page.evaluate(async (text) => {
          const path = '/pagefind/pagefind.js';
          const engine = (await import(path)) as { search(text: string): Promise<{ results: { data(): Promise<{ raw_url: string }> }[] }> };
          const { results } = await engine.search(text);
          return Promise.all(results.slice(0, 20).map(async (result) => (await result.data()).raw_url));
        }, vraag);
        return ids.map((id) => documenten[Number(id.slice(1))]!.plaats);
      });
    } finally {
      await browser.close();
      await server.close();
    }
    return true;
  } finally {
    await pagefind.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
