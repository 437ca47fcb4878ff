import { artikelId } from '../../domain/adres.ts';
import { bedragenBestand, officieelBestand, tekstBestand, verslagBestand, type Publicatie } from '../../domain/publicatie.ts';

/**
 * Tells of a content file, by path below the content folder, whether a page is made from it: of an article its text, amounts, official
 * text, tables of later phases, import reports, history and contradictions; of a list all files of that list. `publicatie` is
 * `null` when it could not be read.
 */
export function filesOfPage(path: string, publicatie: Publicatie | null): (file: string) => boolean {
  const artikel = /^\/begroting\/(\d{4})\/([a-z]+)\/artikel-(\d+)\//.exec(path);
  if (artikel !== null) {
    const id = artikelId(Number(artikel[1]), artikel[2]!, artikel[3]!);
    const about = [...(publicatie?.histories ?? []), ...(publicatie?.correcties ?? [])].filter((stuk) => stuk.data.artikel === id).map((stuk) => stuk.file);
    const isOwn = isOneOf([tekstBestand(id), bedragenBestand(id), officieelBestand(id), verslagBestand(id), ...about]);
    const isPart = isBelow([`standen/${id}/`, `importverslagen/${id}/`]);
    return (file) => isOwn(file) || isPart(file);
  }
  const jaar = /^\/begroting\/(\d{4})\//.exec(path)?.[1];
  if (jaar !== undefined) return isBelow([`begrotingen/${jaar}.json`, `artikelen/${jaar}/`, `bedragen/${jaar}/`]);
  const begrip = /^\/begrippen\/([^/]+)\//.exec(path)?.[1];
  if (begrip !== undefined) return isOneOf([`begrippen/${begrip}.mdx`]);
  const list = Object.entries(LISTS).find(([page]) => path.startsWith(page));
  return list === undefined ? isOneOf(['uitgave.json']) : isBelow(list[1]);
}

/** Pages that show all files of a kind. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  '/begroting/': ['begrotingen/', 'artikelen/', 'bedragen/'],
  '/begrippen/': ['begrippen/'],
  '/bronnen/': ['bronnen/'],
  '/controles/': ['correcties/'],
  '/open-data/': ['open-data/'],
  '/zoeken/': ['zoekwoorden.json'],
};

function isOneOf(files: readonly string[]): (file: string) => boolean {
  const set = new Set(files);
  return (file) => set.has(file);
}

function isBelow(starts: readonly string[]): (file: string) => boolean {
  return (file) => starts.some((start) => file.startsWith(start));
}
