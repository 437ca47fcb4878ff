import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportOptions, Source } from '../../src/importers/import-types.ts';
import { makeRandom, mutateBytes, mutatePart, mutateText } from './mutate.ts';

/** A source that is known to be good, from which changed ones are made. */
export interface Seed {
  name: string;
  source: Source;
  options: ImportOptions;
}

const ROOT = join(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'tests/fixtures/importers');
/** Real sources, on machines that have them: with what an editor would give along. */
const REAL: readonly (readonly [string, ImportOptions])[] = [
  ['../shared/bronnen/artikel-7-rijksbegroting-2022-officiele-tekst.txt', { hoofdstuk: 'VII', bron: 'kst-35925-vii-2' }],
  ['../shared/open-data/budgettaire_tabellen_owb_2015_origineel_VII.csv', { bron: 'x', artikel: '1,7', confirm: ['instrument-ontbreekt-2015-vii-01', 'subtotaal-als-detail-2015-vii-07'] }],
  ['../shared/open-data/budgettaire_tabellen_owb_2017_origineel_VII.csv', { bron: 'x', artikel: '7', confirm: ['bedragen-verschoven-2017-vii-07', 'optelling-2017-vii-07-7-1', 'optelling-2017-vii-07-7-2'] }],
  ['../shared/open-data/begrotingsstaten_2013-2017_origineel_VII.csv', { bron: 'x', voor: '2022/vii-07', confirm: ['ander-artikelnummer-2022-vii-07'] }],
];
/** A real file of many articles is cut: a changed piece shows as much as the whole, and sooner. */
const LONGEST_SEED = 80_000;

/** The sources of the fixtures, and the real ones where they are. In a fixed order. */
export function fuzzSeeds(withReal: boolean): Seed[] {
  const own = readdirSync(FIXTURES, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('opdracht.json'))
    .sort()
    .map((path): Seed => {
      const folder = join(FIXTURES, path, '..');
      const file = readdirSync(folder).filter((name) => name !== 'opdracht.json' && statSync(join(folder, name)).isFile()).sort()[0]!;
      return { name: path.replace(/\/opdracht\.json$/, ''), source: { name: file, bytes: readFileSync(join(folder, file)) }, options: JSON.parse(readFileSync(join(folder, 'opdracht.json'), 'utf8')) as ImportOptions };
    });
  const real = REAL.filter(([path]) => withReal && existsSync(join(ROOT, path))).map(([path, options]): Seed => ({ name: path, source: { name: 'bron', bytes: readFileSync(join(ROOT, path)).subarray(0, LONGEST_SEED) }, options }));
  return [...own, ...real];
}

/** The seeds in turn; a large one only every fifth time, so that the time goes to as many cases as can be. */
export function seedOfCase(index: number, seeds: readonly Seed[]): Seed {
  const small = seeds.filter(({ source }) => source.bytes.length <= 40_000);
  const turn = Math.floor(index / seeds.length);
  const seed = seeds[index % seeds.length]!;
  return small.length === 0 || small.includes(seed) || turn % 5 === 0 ? seed : small[(index + turn) % small.length]!;
}

/** What a case of a fuzz run imports: the same for the same number, wherever it runs. */
export function fuzzCase(index: number, firstSeed: number, seeds: readonly Seed[]): { seed: Seed; source: Source; options: ImportOptions } {
  const seed = seedOfCase(index, seeds);
  return { seed, ...mutatedSource(seed, makeRandom(firstSeed * 1_000_003 + index)) };
}

/** Mostly changed as text, of a workbook the text of one of its parts; sometimes as bytes. */
function mutatedBytes(bytes: Uint8Array, random: () => number): Uint8Array {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return random() < 0.85 ? mutatePart(bytes, random) : mutateBytes(bytes, random);
  const isText = !bytes.subarray(0, 4000).includes(0);
  return isText && random() < 0.97 ? new TextEncoder().encode(mutateText(new TextDecoder().decode(bytes), random)) : mutateBytes(bytes, random);
}

/** A changed source out of a seed. One in eight is read as a format that is said and not recognised. */
export function mutatedSource(seed: Seed, random: () => number): { source: Source; options: ImportOptions } {
  const bytes = mutatedBytes(seed.source.bytes, random);
  const formats = ['rijksfinancien-tekst', 'html', 'op-xml', 'budgettaire-tabel-csv', 'begrotingsstaat-csv', 'xlsx'] as const;
  const said = random() < 0.125 ? { format: formats[Math.floor(random() * formats.length)]! } : {};
  const accepted = random() < 0.5 ? { accept: ['som-klopt-niet', 'regel-zonder-plaats'] } : {};
  return { source: { name: seed.source.name, bytes }, options: { ...seed.options, ...said, ...accepted } };
}
