import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Articles in a generated chapter. */
const PER_CHAPTER = 20;

/**
 * Makes a content folder with `count` articles of the real size: the text, table and figures of the real article, with
 * other numbers, in chapters of twenty. Sums still close: all amounts of an article are multiplied by the same factor.
 */
export function generateContent(from: string, to: string, count: number): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const text = readFileSync(join(from, 'artikelen/2022/vii-07/publieksversie.mdx'), 'utf8');
  const amounts = JSON.parse(readFileSync(join(from, 'bedragen/2022/vii-07.json'), 'utf8')) as Record<string, unknown>;
  const histories = readdirSync(join(from, 'open-data')).map((file) => [file, JSON.parse(readFileSync(join(from, 'open-data', file), 'utf8')) as object] as const);
  const chapters = new Set<string>();
  for (let index = 1; index < count; index += 1) {
    const chapter = chapterName(Math.floor(index / PER_CHAPTER));
    const nummer = String((index % PER_CHAPTER) + 1);
    chapters.add(chapter);
    const id = `2022/${chapter.toLowerCase()}-${nummer.padStart(2, '0')}`;
    write(join(to, `artikelen/${id}/publieksversie.mdx`), text);
    for (const [file, historie] of histories) write(join(to, `open-data/${id.replace('/', '-')}-${file}`), JSON.stringify({ ...historie, artikel: id }, null, 2));
    // The name stays: earlier years are compared only under the same name.
    const artikel = { nummer, naam: 'Werkgevers- en bedrijfsvoeringsbeleid' };
    write(join(to, `bedragen/${id}.json`), JSON.stringify({ ...(scale(amounts, 1 + (index % 7)) as object), artikel, hoofdstuk: chapter }, null, 2));
  }
  const yearFile = join(to, 'begrotingen/2022.json');
  const year = JSON.parse(readFileSync(yearFile, 'utf8')) as { hoofdstukken: Record<string, string>[] };
  for (const nummer of chapters) year.hoofdstukken.push({ ...year.hoofdstukken[0]!, nummer, naam: `Hoofdstuk ${nummer}`, afkorting: nummer });
  writeFileSync(yearFile, JSON.stringify(year, null, 2));
}

/** A chapter number in capitals that is no real one: ZA, ZB … ZZ, ZZA … */
function chapterName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return `${'Z'.repeat(1 + Math.floor(index / 26))}${letter}`;
}

function scale(value: unknown, factor: number, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => (key === 'bedragen' && typeof item === 'number' ? item * factor : scale(item, factor)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, scale(item, factor, name)]));
}

function write(file: string, text: string): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}
