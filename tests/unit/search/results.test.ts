import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomeText } from '../../../src/search/describe-answer.ts';
import { makeDocuments } from '../../../src/search/documents.ts';
import { packIndex, unpackIndex, type IndexFile } from '../../../src/search/index-file.ts';
import { indexScript } from '../../../src/search/index-script.ts';
import { markWords, passageOf } from '../../../src/search/passage.ts';
import { layOut } from '../../../src/search/results.ts';
import { makeIndex } from '../../../src/search/search-index.ts';
import { search } from '../../../src/search/search.ts';
import { realPublicatie } from '../../support/real-content.ts';

const publicatie = await realPublicatie();
const collection = makeDocuments(publicatie);
const index = makeIndex(collection, publicatie.zoekwoorden);
const shown = (vraag: string, kind: Parameters<typeof layOut>[2] = null) => layOut(index, search(index, vraag), kind);
const words = (pieces: readonly { text: string; marked: boolean }[]) => pieces.filter((piece) => piece.marked).map((piece) => piece.text);

test('results are grouped by article, with the path above them and the words marked', () => {
  const [group] = shown('huishouding').groups;
  const [first] = group!.results;
  expect(group!.title).toBe('Artikel 7 Werkgevers- en bedrijfsvoeringsbeleid, begroting 2022');
  expect(first!.path).toEqual(['7.1 Werkgevers- en bedrijfsvoeringsbeleid', 'Opdrachten']);
  expect(words(first!.title)).toEqual(['Informatiehuishouding']);
  expect(new Set(words(first!.passage))).toEqual(new Set(['informatiehuishouding']));
});

test('a row tells its amount in the budget year, or in the year asked for', () => {
  const amount = (vraag: string) => shown(vraag, 'rij').groups[0]!.results[0]!.amount;
  expect(amount('informatiehuishouding')).toBe('€\u00a0148,0\u00a0miljoen in 2022');
  expect(amount('informatiehuishouding 2023')).toBe('€\u00a0149,0\u00a0miljoen in 2023');
  expect(amount('informatiehuishouding 1999')).toBe('€\u00a0148,0\u00a0miljoen in 2022');
});

test('the address of a result has its anchor and the words to mark', () => {
  const [first] = shown('148 miljoen', 'rij').groups[0]!.results;
  expect(first!.address).toBe('/begroting/2022/vii/artikel-7/?markeer=148000#rij-7.1-opdrachten-informatiehuishouding');
});

test('a kind shows only that kind, and the counts stay those of all', () => {
  const all = shown('subsidie');
  const rows = shown('subsidie', 'rij');
  expect(rows.kinds).toEqual(all.kinds);
  expect(rows.groups.flatMap((group) => group.results).every((result) => result.soort === 'rij')).toBe(true);
  expect(all.total).toBe(all.kinds.reduce((sum, kind) => sum + kind.count, 0));
});

test('the pieces of a marked text are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('a', 'b', 'de', '7', 'zbo')), (text, some) => {
      expect(markWords(text, new Set(some)).map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});

test('a passage is the stretch with the words in it, cut at spaces', () => {
  const long = `${'Vooraf is er veel tekst die niets zegt. '.repeat(12)}Dan komt de subsidie voor de vakcentrales. ${'Daarna volgt nog veel meer. '.repeat(12)}`;
  const text = passageOf(['Een korte alinea.', long], new Set(['subsidie', 'vakcentrales'])).map((piece) => piece.text).join('');
  expect(text).toMatch(/^… Dan komt de subsidie voor de vakcentrales\. .* …$/);
  expect(text.length).toBeLessThan(300);
});

test('of a text without the words the beginning is shown, and of no text nothing', () => {
  expect(passageOf(['Eerste.', 'Tweede.'], new Set(['derde']))).toEqual([{ text: 'Eerste.', marked: false }]);
  expect(passageOf([], new Set(['derde']))).toEqual([]);
});

test('what is packed comes out the same, through JSON too', () => {
  const file = packIndex(collection, publicatie.zoekwoorden);
  const { zoekwoorden, ...rest } = unpackIndex(JSON.parse(JSON.stringify(file)) as IndexFile);
  expect(rest).toEqual(collection);
  expect(zoekwoorden).toEqual(publicatie.zoekwoorden);
  expect(() => unpackIndex({ ...file, versie: 2 } as unknown as IndexFile)).toThrow('version');
});

test('the index as a script gives the file, whatever is in it', () => {
  const file = packIndex({ artikelen: [], documenten: [{ ...collection.documenten[0]!, titel: '</script><script>alert(1)</script>\u2028`${x}`' }] }, []);
  const script = indexScript('alles', file);
  expect(script).not.toContain('</');
  const scope = { begrotingslezerZoekindex: undefined as Record<string, IndexFile> | undefined };
  new Function('globalThis', script)(scope);
  expect(scope.begrotingslezerZoekindex?.['alles']).toEqual(file);
});

test('a long question is not repeated in full', () => {
  expect(outcomeText(3, 'subsidie')).toBe('3\u00a0plaatsen gevonden voor ‘subsidie’');
  expect(outcomeText(0, 'q'.repeat(10_000))).toBe(`Niets gevonden voor ‘${'q'.repeat(80)}…’`);
});
