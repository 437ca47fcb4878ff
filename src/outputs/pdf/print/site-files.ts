import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Page } from 'playwright-core';

const MEDIA_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.ico': 'image/x-icon',
};

/** A built site as the browser sees it while printing: its own address, its files from the folder, no network at all. */
export interface SiteFiles {
  /** Folder of the built site. */
  folder: string;
  /** Where the site will stand, e.g. "https://example.nl". */
  origin: string;
}

/** The file of the site behind a path such as `/begroting/2022/`; `null` for a path that leaves the folder. */
export function filePath(site: SiteFiles, path: string): string | null {
  const clean = normalize(decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path)).replace(/^[/\\]+/, '');
  return clean.startsWith('..') || clean.includes(`${sep}..${sep}`) ? null : join(site.folder, clean);
}

/** The SHA-256 of bytes, as 64 hexadecimal digits. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Answers every request of a page from the folder; whatever is not there, or elsewhere, gets no answer. `note` hears the
 * path and the hash of every file that was handed out, and a null for one that was asked for in vain. A page may be
 * handed out `hidden`: it has no layout until that attribute is taken away.
 */
export async function serveFromFolder(page: Page, site: SiteFiles, hidden: boolean, note: (path: string, hash: string | null) => void): Promise<void> {
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.protocol === 'data:') return route.continue();
    const file = url.origin === new URL(site.origin).origin ? filePath(site, url.pathname) : null;
    const body = file === null ? null : await readFile(file).catch(() => null);
    note(url.origin === new URL(site.origin).origin ? url.pathname : url.href, body === null ? null : sha256(body));
    if (file === null || body === null) return route.abort('blockedbyclient');
    return route.fulfill({ body: hidden && route.request().isNavigationRequest() ? body.toString('utf8').replace('<html', '<html hidden') : body, contentType: MEDIA_TYPES[extname(file)] ?? 'application/octet-stream' });
  });
}
