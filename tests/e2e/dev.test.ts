import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withPage } from '../support/browser.ts';
import { KLEIN_FOLDER } from '../support/klein.ts';

const PAGE = 'begroting/2031/xl/artikel-1/';
const AMOUNTS = 'bedragen/2031/xl-01.json';
const root = resolve(import.meta.dirname, '../..');
let folder: string;
let server: ChildProcess;
let url: string;

/** Changes a file of the content as an editor does: in one save. What stands there must be there. */
function save(file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, () => to));
}

/** Starts `npm run dev` on this content and resolves with its address. Fails with what it said when it ends before. */
function start(): Promise<string> {
  // Astro makes no pages when it thinks that Vitest started it.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$)/.test(name)));
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', '4399'], { cwd: root, env: { ...env, BEGROTINGSLEZER_CONTENT: folder } });
  return new Promise((ready, failed) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += stripVTControlCharacters(chunk.toString());
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (address !== undefined) ready(address);
    };
    server.stdout!.on('data', listen);
    server.stderr!.on('data', listen);
    server.on('exit', (code) => failed(new Error(`astro dev ended with ${code}: ${said}`)));
  });
}

const get = (path: string) => fetch(new URL(path, url), { headers: { accept: 'text/html' } });
const panel = async (path: string) => (await (await fetch(new URL(`__bevindingen?pad=/${path}`, url))).json()) as { stand: number; titel: string; html: string };

/** The panel after something was saved: asked until the server has seen it. */
async function panelAfter(stand: number, path: string): ReturnType<typeof panel> {
  for (;;) {
    const now = await panel(path);
    if (now.stand > stand) return now;
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'begrotingslezer-'));
  cpSync(KLEIN_FOLDER, folder, { recursive: true });
  save(AMOUNTS, '5380', '5399');
  url = await start();
  // The first page takes longest: everything that pages are made with is read for it.
  await get(PAGE);
}, 600_000);
afterAll(async () => {
  const ended = new Promise((done) => server.once('exit', done));
  server.kill();
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

test('a page that is being edited shows the findings of its own files, and those elsewhere apart', async () => {
  await withPage(`${url}${PAGE}`, {}, async (page) => {
    const list = page.getByLabel('Bevindingen bij de inhoud').locator('details.panel').first();
    await list.waitFor();
    expect((await list.innerText()).replaceAll('\u00a0', ' ')).toMatch(/Deze pagina: \d+ fout[\s\S]*xl-01\.json[\s\S]*5\.399/);
  });
  const other = await panel('begroting/2031/xl/artikel-2/');
  expect(other.titel).toMatch(/^Deze pagina: (?!.*fout.*elders).*elders: \d+\u00a0fout/);
});

test('a mistake that is mended leaves the panel, and one that is made comes into it', async () => {
  const before = await panel(PAGE);
  expect(before.html).toContain('5.399');
  save(AMOUNTS, '5399', '5380');
  const mended = await panelAfter(before.stand, PAGE);
  expect(mended.titel).not.toContain('fout');
  save('artikelen/2031/xl-01/publieksversie.mdx', '\n## ', '\nZie [daar](#nergens).\n\n## ');
  expect((await panelAfter(mended.stand, PAGE)).html).toContain('nergens');
});

test('a page that cannot be made shows what is wrong and what to do instead', async () => {
  expect((await get(PAGE)).status).toBe(200);
  const { stand } = await panel(PAGE);
  save(AMOUNTS, '"kolommen"', '"kolomen"');
  await panelAfter(stand, PAGE);
  const broken = await get(PAGE);
  expect(broken.status).toBe(500);
  const html = await broken.text();
  expect(html).toContain('<h1>Deze pagina kan niet worden gemaakt</h1>');
  expect(html).toContain('kolomen');
});
