import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serveFolder } from '../../../src/cli/serve-folder.ts';

const work = mkdtempSync(join(tmpdir(), 'serve-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Makes a small site in a folder of its own. */
function makeSite(name: string, pages: Record<string, string>): string {
  const folder = join(work, name);
  mkdirSync(folder);
  for (const [path, text] of Object.entries({ '404.html': 'Niet gevonden', ...pages })) writeFileSync(join(folder, path), text);
  return folder;
}

test('a site is served, packed where the browser takes that, and what is not there is told by its own page', async () => {
  const server = await serveFolder(makeSite('een', { 'index.html': '<p>Één</p>' }), 0);
  const home = await fetch(server.url, { headers: { 'Accept-Encoding': 'br' } });
  expect([home.status, home.headers.get('content-encoding'), await home.text()]).toEqual([200, 'br', '<p>Één</p>']);
  const absent = await fetch(`${server.url}weg/`);
  expect([absent.status, await absent.text()]).toEqual([404, 'Niet gevonden']);
  await server.close();
});

test('a new build in the place of the folder is served from then on', async () => {
  const folder = makeSite('oud', { 'index.html': 'oud', 'weg.html': 'weg' });
  const fresh = makeSite('nieuw', { 'index.html': 'nieuw' });
  const server = await serveFolder(folder, 0);
  expect(await (await fetch(server.url)).text()).toBe('oud');
  renameSync(folder, join(work, 'opzij'));
  expect((await fetch(server.url)).status).toBe(503);
  renameSync(fresh, folder);
  expect(await (await fetch(server.url)).text()).toBe('nieuw');
  expect((await fetch(`${server.url}weg.html`)).status).toBe(404);
  await server.close();
});
