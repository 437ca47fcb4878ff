import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readPdf, squeeze } from '../support/read-pdf.ts';

/** The whole way of an editor: the document of the ministry as it is, imported, built and printed. */
const root = resolve(import.meta.dirname, '../..');
const REAL = join(root, '../shared/bronnen/artikel-7-rijksbegroting-2022-officiele-tekst.txt');
const work = mkdtempSync(join(tmpdir(), 'begrotingslezer-'));

afterAll(() => rmSync(work, { recursive: true, force: true }));

function run(...words: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, env: { ...process.env, BEGROTINGSLEZER_CONTENT: join(work, 'content') }, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

test.skipIf(!existsSync(REAL))('the official text of article 7 is imported, built and printed as it is (needs ../shared)', async () => {
  cpSync(join(root, 'content'), join(work, 'content'), { recursive: true });
  expect(run('src/cli/import.ts', REAL)).toMatchObject({ status: 0 });
  const built = run('src/cli/build.ts', '--out', join(work, 'site'));
  expect(built.status, built.output).toBe(0);

  const official = readFileSync(join(work, 'content/artikelen/2022/vii-07/officieel.mdx'), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  const paragraphs = official.split('\n\n').filter((paragraph) => /^[A-Z][^\\[\]{}*_<>\n]{80,}$/.test(paragraph)).map(squeeze);
  const { text } = await readPdf(join(work, 'site/begroting/2022/vii/artikel-7/begroting-2022-vii-artikel-7.pdf'));
  expect(paragraphs.length).toBeGreaterThan(30);
  const missing: string[] = [];
  let position = text.indexOf(paragraphs[0]!);
  for (const paragraph of paragraphs) {
    const at = text.indexOf(paragraph, position);
    if (at < 0) missing.push(paragraph.slice(0, 60));
    else position = at + paragraph.length;
  }
  expect(missing).toEqual([]);
}, 480_000);
