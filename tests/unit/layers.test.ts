import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';

const source = resolve(import.meta.dirname, '../../src');

/** The rooms in which data becomes files, in the order in which it passes: a module imports from its own room and from rooms before it. */
const ROOMS = ['setup', 'domain', 'reading', 'charts', 'search', 'open-data', 'importers', 'publication', 'versions', 'components', 'browser', 'layouts', 'pages', 'outputs', 'cli'];

/** The rooms of the view: pages are made by Astro, and what makes files from them afterwards asks for nothing of the view. */
const VIEW = new Set(['components', 'browser', 'layouts', 'pages']);

/** Packages that a room that must stay pure may use. */
const DOMAIN_PACKAGES = new Set(['zod']);

/** Rooms that may touch the disk: the settings of the machine, what a page is built from, files beside the site, commands. */
const ON_DISK = new Set(['setup', 'publication', 'outputs', 'cli']);

/** An import as the code has it. */
interface Import {
  file: string;
  room: string;
  /** Room or package that is imported. */
  from: string;
  own: boolean;
}

/** Every import of a text; of an Astro file only its front part: what stands in `<script>` is loaded by the page, not imported by it. */
function importsIn(file: string, text: string): Import[] {
  const code = file.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
  const room = file.split('/')[0]!;
  return [...code.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g)].map((match): Import => {
    const name = (match[1] ?? match[2] ?? match[3])!;
    if (!name.startsWith('.')) return { file, room, from: name, own: false };
    const target = relative(source, resolve(source, dirname(file), name)).split(sep).join('/');
    return { file, room, from: target.split('/')[0]!, own: true };
  });
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((path) => path.split(sep).join('/')).filter((path) => /\.(ts|mts|mjs|astro)$/.test(path) && path.includes('/'));
const imports = files.flatMap((file) => importsIn(file, readFileSync(join(source, file), 'utf8')));

/** What is wrong with an import; empty when nothing is. */
function fault({ file, room, from, own }: Import): string[] {
  if (!own) {
    if (room === 'domain' && !DOMAIN_PACKAGES.has(from)) return [`${file} is of the domain and imports ${from}`];
    if (from.startsWith('node:fs') && !ON_DISK.has(room)) return [`${file} touches the disk`];
    return [];
  }
  if (from === 'styles') return VIEW.has(room) ? [] : [`${file} imports styles`];
  if (!ROOMS.includes(from)) return [`${file} imports from ${from}, which is no room`];
  if (room === 'outputs' && VIEW.has(from)) return [`${file} makes files and imports from ${from}`];
  if (ROOMS.indexOf(from) > ROOMS.indexOf(room)) return [`${file} imports from ${from}, a room further on`];
  return [];
}

test('the map of the rooms is complete', () => {
  const rooms = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  expect([...ROOMS, 'styles'].sort()).toEqual(rooms.sort());
  expect(imports.filter((item) => item.own).length).toBeGreaterThan(500);
});

test('a module imports only from its own room and from rooms before it', () => {
  expect(imports.flatMap(fault)).toEqual([]);
});

test.each([
  ['domain/a.ts', "import { b } from '../reading/b.ts';", 'a room further on'],
  ['domain/a.ts', "import yaml from 'yaml';", 'imports yaml'],
  ['charts/a.ts', "export { b } from '../cli/b.ts';", 'a room further on'],
  ['search/a.ts', "import { readFileSync } from 'node:fs';", 'touches the disk'],
  ['importers/csv/a.ts', "import '../../outputs/b.ts';", 'a room further on'],
  ['reading/a.ts', "const later = await import('../pages/b.ts');", 'a room further on'],
  ['outputs/a.ts', "import {\n  b,\n} from '../components/b.ts';", 'imports from components'],
  ['components/A.astro', "---\nimport B from '../pages/B.astro';\n---\n<p />", 'a room further on'],
  ['charts/a.ts', "import { b } from '../hulp/b.ts';", 'no room'],
])('a planted import in %s is seen', (file, text, expected) => {
  expect(importsIn(file, text).flatMap(fault).join()).toContain(expected);
});

test('a script that a page loads is no import of the page', () => {
  expect(importsIn('components/A.astro', "---\nconst a = 1;\n---\n<script>\n  import '../browser/b.ts';\n</script>")).toEqual([]);
});
