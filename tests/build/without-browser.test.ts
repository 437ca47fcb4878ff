import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findDeadLinks } from '../support/find-dead-links.ts';
import { KLEIN_FOLDER } from '../support/klein.ts';
import { attribute, siteFiles, sitePages } from '../support/site-pages.ts';

const root = resolve(import.meta.dirname, '../..');
let folder: string;
let output: string;
let status: number | null;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'begrotingslezer-'));
  const result = spawnSync(process.execPath, ['src/cli/build.ts', '--out', join(folder, 'site')], {
    cwd: root,
    env: { ...process.env, BEGROTINGSLEZER_CONTENT: KLEIN_FOLDER, BEGROTINGSLEZER_CHROMIUM: join(folder, 'er-is-geen-browser') },
    encoding: 'utf8',
  });
  output = result.stdout + result.stderr;
  status = result.status;
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('without a browser the site is built, and one message names the command that helps', () => {
  expect(status, output).toBe(0);
  expect(output).toContain('apt-get install chromium');
  expect(output).toContain('Er zijn geen PDF’s gemaakt');
  expect(siteFiles(join(folder, 'site')).filter((path) => path.endsWith('.pdf'))).toEqual([]);
});

test('the pages say that there is no PDF, and lead to the print edition', () => {
  for (const [page, druk] of [['begroting/2031/xl/artikel-1', '/begroting/2031/xl/artikel-1/druk/'], ['.', '/druk/']] as const) {
    const html = readFileSync(join(folder, 'site', page, 'index.html'), 'utf8');
    expect(html).toMatch(/[Gg]een PDF gemaakt/);
    expect(html).toContain(`href="${druk}"`);
    expect(existsSync(join(folder, 'site', druk, 'index.html'))).toBe(true);
  }
});

test('in the document of two articles no anchors clash, and every link leads somewhere', () => {
  const pages = sitePages(join(folder, 'site'));
  expect(findDeadLinks(pages, siteFiles(join(folder, 'site')))).toEqual([]);
  const { elements } = pages.find(({ path }) => path === 'druk/index.html')!;
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const prefix of ['2031-xl-01-', '2031-xl-02-']) expect(ids.filter((id) => id.startsWith(prefix)).length).toBeGreaterThan(10);
  expect(elements.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1);
  expect(elements.filter(({ tagName }) => tagName === 'script')).toHaveLength(0);
});
