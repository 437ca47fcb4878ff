import { getCollection } from 'astro:content';
import { bedragenBestand, tekstBestand, type ArtikelStuk, type Publicatie, type Stuk } from '../domain/publicatie.ts';
import { joinPublicatie, type MdxStuk } from '../reading/join.ts';
import { parseMdx } from '../reading/mdx-file.ts';
import { readOfficialTexts, readReports, readStanden } from './imported.ts';
import { readVersies } from './versies.ts';
import { readZoekwoorden } from './zoekwoorden.ts';

let made: Promise<Publicatie> | undefined;

/**
 * The publication that all pages show, joined from the content collections: once a build, anew for each page in dev.
 * The build has run all checks before; what cannot be joined here throws.
 */
export function getPublicatie(): Promise<Publicatie> {
  if (import.meta.env.DEV) return makePublicatie();
  made ??= makePublicatie();
  return made;
}

/** The article with this id. Throws when there is none. */
export function artikelMet(publicatie: Publicatie, id: string): ArtikelStuk {
  const artikel = publicatie.artikelen.find((item) => item.id === id);
  if (artikel === undefined) throw new Error(`No article ${id}`);
  return artikel;
}

async function makePublicatie(): Promise<Publicatie> {
  const [artikelen, bedragen, begrippen, jaren, bronnen, correcties, histories, uitgave] = await Promise.all([
    getCollection('artikelen'),
    getCollection('bedragen'),
    getCollection('begrippen'),
    getCollection('begrotingen'),
    getCollection('bronnen'),
    getCollection('correcties'),
    getCollection('historie'),
    getCollection('uitgave'),
  ]);
  const ids = artikelen.map(({ id }) => id);
  const { publicatie, findings } = joinPublicatie({
    uitgave: uitgave[0]!.data,
    weggelaten: new Set(),
    artikelen: sorted(artikelen, tekstBestand).map(withTree),
    bedragen: sorted(bedragen, bedragenBestand),
    begrippen: sorted(begrippen, (id) => `begrippen/${id}.mdx`).map(withTree),
    jaren: sorted(jaren, (id) => `begrotingen/${id}.json`),
    bronnen: sorted(bronnen, (id) => `bronnen/${id}.json`),
    correcties: sorted(correcties, (id) => `correcties/${id}.json`),
    histories: sorted(histories, (id) => `open-data/${id}.json`),
    officieel: await readOfficialTexts(import.meta.env.CONTENT_FOLDER, ids),
    verslagen: await readReports(import.meta.env.CONTENT_FOLDER, ids),
    zoekwoorden: readZoekwoorden(import.meta.env.CONTENT_FOLDER),
  });
  const [first] = findings;
  if (first !== undefined) throw new Error(`${first.place.file}: ${first.found}, expected ${first.expected}`);
  return { ...publicatie, versies: readVersies(import.meta.env.CONTENT_FOLDER), standen: await readStanden(import.meta.env.CONTENT_FOLDER, ids) };
}

function withTree<Data>({ body, ...stuk }: Stuk<Data> & { body: string }): MdxStuk<Data> {
  return { ...stuk, mdx: body, tree: parseMdx(body) };
}

/** Entries in the order of their ids, whatever order the files were found in. */
function sorted<Data>(
  entries: readonly { id: string; data: Data; body?: string | undefined }[],
  fileOf: (id: string) => string,
): (Stuk<Data> & { body: string })[] {
  return entries
    .map((entry) => ({ id: entry.id, file: fileOf(entry.id), data: entry.data, body: entry.body ?? '' }))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
