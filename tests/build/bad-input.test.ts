import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
let work: string;

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'begrotingslezer-'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Builds a copy of the real content with faults planted in it, over a folder that already holds a site. */
function buildWith(plant: (content: string) => void): { status: number | null; output: string; before: string; left: string[] } {
  const content = mkdtempSync(join(work, 'content-'));
  cpSync(join(root, 'content'), content, { recursive: true });
  plant(content);
  const out = mkdtempSync(join(work, 'dist-'));
  writeFileSync(join(out, 'index.html'), 'what stood here');
  const result = spawnSync(process.execPath, ['src/cli/build.ts', '--out', out], { cwd: root, env: { ...process.env, BEGROTINGSLEZER_CONTENT: content }, encoding: 'utf8' });
  return {
    status: result.status,
    output: result.stdout + result.stderr,
    before: readFileSync(join(out, 'index.html'), 'utf8'),
    left: [join(out, '404.html'), `${out}.oud`].filter((path) => existsSync(path)),
  };
}

test('several faults at once are all named, nothing is published and what stood there stays', () => {
  const result = buildWith((content) => {
    const amounts = join(content, 'bedragen/2022/vii-07.json');
    writeFileSync(amounts, readFileSync(amounts, 'utf8').replace('52730', '"52.730"').replace('"eenheid"', '"eenhied"'));
    const [begrip] = ['begrippen/pok.mdx', 'begrippen/bzk.mdx'].map((name) => join(content, name)).filter((path) => existsSync(path));
    writeFileSync(begrip!, readFileSync(begrip!, 'utf8').replace(/^definitie:.*$/m, ''));
    writeFileSync(join(content, 'verdwaald.txt'), 'x');
  });
  expect(result.status).toBe(1);
  for (const words of ['52.730', 'eenhied', 'definitie', 'verdwaald.txt']) expect(result.output).toContain(words);
  expect(result.before).toBe('what stood here');
  expect(result.left).toEqual([]);
});

test('a sum that does not close and a line that does not exist stop publication', () => {
  const result = buildWith((content) => {
    const amounts = join(content, 'bedragen/2022/vii-07.json');
    writeFileSync(amounts, readFileSync(amounts, 'utf8').replace('148000', '148001'));
    const text = join(content, 'artikelen/2022/vii-07/publieksversie.mdx');
    writeFileSync(text, `${readFileSync(text, 'utf8')}\nZie <Bedrag regel="7.9/niets" jaar={2022} />.\n`);
  });
  expect(result.status).toBe(1);
  expect(result.output).toContain('7.9/niets');
  expect(result.output).toMatch(/186\.76[01]|186\.759/);
  expect(result.before).toBe('what stood here');
});

test('broken MDX and a file that is not UTF-8 stop publication', () => {
  const result = buildWith((content) => {
    const text = join(content, 'artikelen/2022/vii-07/publieksversie.mdx');
    writeFileSync(text, `${readFileSync(text, 'utf8')}\n<Bedrag regel="7.1" jaar={2022}>\n`);
    mkdirSync(join(content, 'bronnen'), { recursive: true });
    writeFileSync(join(content, 'bronnen/latin.json'), Buffer.from([0x7b, 0xe9, 0x7d]));
  });
  expect(result.status).toBe(1);
  expect(result.output).toContain('publieksversie.mdx');
  expect(result.output).toContain('latin.json');
  expect(result.before).toBe('what stood here');
});
