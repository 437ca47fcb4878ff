import { expect, test } from 'vitest';
import { makeDirectory, openDirectory, chooseParts } from '../../../src/search/directory.ts';
import { makeDocuments } from '../../../src/search/documents.ts';
import { makeIndexFiles } from '../../../src/search/index-files.ts';
import { makeLexicon } from '../../../src/search/lexicon.ts';
import { mergeCollections } from '../../../src/search/merge-collections.ts';
import { firstFile, splitPublicatie, WHOLE_UP_TO } from '../../../src/search/parts.ts';
import { search } from '../../../src/search/search.ts';
import { pathOf, type Collection } from '../../../src/search/search-document.ts';
import { openSplit } from '../../../src/search/split-source.ts';
import { manyArticles } from '../../support/many-articles.ts';
import { realPublicatie } from '../../support/real-content.ts';

const publicatie = await realPublicatie();
const many = manyArticles(publicatie, 60);
const files = makeIndexFiles(many);

function opened() {
  const loaded: string[] = [];
  const source = openSplit(files.get('wegwijzer')!, (name) => {
    loaded.push(name);
    return Promise.resolve(files.get(name)!);
  });
  return { source, loaded };
}

/** A part whose texts are these words. */
const part = (naam: string, jaar: number, ...alineas: string[]) => ({
  naam,
  titel: `Begroting ${jaar}, hoofdstuk ${naam}`,
  jaar,
  collection: { artikelen: [], documenten: [{ soort: 'sectie', artikel: null, ouder: null, titel: 'Doel', plaats: 'doel', alineas, extra: '', namen: [], gewoon: [], bedragen: [] }] } satisfies Collection,
});

test('a small publication is one file, a large one a first file and one for each part', () => {
  expect([...makeIndexFiles(publicatie).keys()]).toEqual(['alles']);
  expect(firstFile(WHOLE_UP_TO)).toBe('alles');
  expect(firstFile(WHOLE_UP_TO + 1)).toBe('wegwijzer');
  expect([...files.keys()][0]).toBe('wegwijzer');
  expect(files.size).toBe(splitPublicatie(many).length + 1);
});

test('every article is in exactly one part, never chapters or years mixed', () => {
  const parts = splitPublicatie(many);
  expect(parts.flatMap((item) => item.artikelen.map((artikel) => artikel.id)).sort()).toEqual(many.artikelen.map((artikel) => artikel.id).sort());
  expect(new Set(parts.map((item) => item.name)).size).toBe(parts.length);
  for (const { artikelen } of parts) expect(new Set(artikelen.map((artikel) => artikel.begroting.bestand.begrotingsjaar + artikel.begroting.bestand.hoofdstuk)).size).toBe(1);
});

test('the directory chooses the part with the word, a form of it, or a compound with it', () => {
  const directory = openDirectory(makeDirectory([part('I', 2022, 'Bruggen en sluizen'), part('II', 2022, 'Waterbeheer en gemalen'), part('III', 2021, 'Onderwijs en scholen')]));
  const lexicon = makeLexicon([{ namen: ['scholen'], gewoon: ['klaslokaal'] }]);
  const chosen = (question: string) => chooseParts(directory, lexicon, question)[0]!;
  expect(chosen('brug')).toEqual({ part: 0, likely: true });
  expect(chosen('beheer van gemaal')).toEqual({ part: 1, likely: true });
  expect(chosen('klaslokalen')).toEqual({ part: 2, likely: true });
  expect(chosen('hoofdstuk II')).toEqual({ part: 1, likely: true });
  expect(chosen('dinosaurus')).toEqual({ part: 0, likely: false });
});

test('the year in a question chooses among parts with the same words', () => {
  const directory = openDirectory(makeDirectory([part('I', 2022, 'Bruggen'), part('I', 2021, 'Bruggen'), part('V', 2022, 'Scholen')]));
  expect(chooseParts(directory, makeLexicon([]), 'bruggen 2021')[0]!.part).toBe(1);
  expect(chooseParts(directory, makeLexicon([]), 'bruggen')[0]!.part).toBe(0);
});

test('a question loads one part, and further parts only when asked', async () => {
  const { source, loaded } = opened();
  const first = await source.prepare('klokkenluiders', 0);
  expect(loaded.length).toBe(1);
  expect(first.more).toBe(true);
  expect(search(first.index, 'klokkenluiders').hits.length).toBeGreaterThan(0);
  const second = await source.prepare('klokkenluiders', 1);
  const [, next] = /Daarna komt: (.+)\.$/.exec(first.coverage)!;
  expect(second.coverage).toContain(` en ${next}, en alle begrippen en bronnen.`);
  const last = await source.prepare('klokkenluiders', 1000);
  expect(last.more).toBe(false);
  expect(last.coverage).toMatch(/Dat is alles\.$/);
  expect(splitPublicatie(many).filter(({ title }) => !last.coverage.includes(title))).toEqual([]);
});

test('begrippen and sources are found whatever part is loaded', async () => {
  const { source } = opened();
  const { index } = await source.prepare('dinosaurus', 0);
  expect(search(index, 'saip').hits.some((hit) => hit.document.soort === 'begrip')).toBe(true);
  expect(search(index, '35510').hits[0]?.document.soort).toBe('bron');
});

test('a file that cannot be loaded is told, and tried again the next time', async () => {
  let fail = true;
  const source = openSplit(files.get('wegwijzer')!, (name) => (fail ? Promise.reject(new Error('no')) : Promise.resolve(files.get(name)!)));
  await expect(source.prepare('subsidie', 0)).rejects.toThrow('no');
  fail = false;
  expect((await source.prepare('subsidie', 0)).index.artikelen.length).toBeGreaterThan(0);
});

test('merged collections keep what stands under what, and in which article', () => {
  const [one, two] = [many.artikelen[3]!, many.artikelen[9]!].map((artikel) => makeDocuments(many, { artikelen: [artikel], algemeen: false }));
  const merged = mergeCollections([one!, two!]);
  const moved = merged.documenten.slice(one!.documenten.length);
  expect(moved.map((document) => pathOf(merged.documenten, document))).toEqual(two!.documenten.map((document) => pathOf(two!.documenten, document)));
  expect(moved.every((document) => merged.artikelen[document.artikel!]!.id === many.artikelen[9]!.id)).toBe(true);
});
