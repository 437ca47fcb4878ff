import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readPdf, squeeze, type ReadPdf } from '../support/read-pdf.ts';
import { RARE_CHARACTERS, versiesSite } from '../support/versies-site.ts';

/** An article with both layers, one with the public version only, and the document of all. The build refuses a PDF with findings. */
let both: ReadPdf;
let single: ReadPdf;
let bundle: ReadPdf;

beforeAll(async () => {
  const folder = versiesSite();
  both = await readPdf(join(folder, 'begroting/2031/xl/artikel-1/begroting-2031-xl-artikel-1.pdf'));
  single = await readPdf(join(folder, 'begroting/2032/xl/artikel-1/begroting-2032-xl-artikel-1.pdf'));
  bundle = await readPdf(join(folder, 'publicatie.pdf'));
}, 480_000);

/** Sentences, a list and a footnote that only the official text has, in its order. */
const OFFICIAL = [
  'De minister van Water en Veren laat schepen veilig varen',
  'De hoofdzin over de ligplaatsen staat alleen hier',
  'Geteld op 1 mei.',
  'Tabel 4: alle bedragen staat hier in de officiële tekst.',
  'Ruim zeven van de tien euro\'s zijn al toegezegd.',
  'Per honderd meter kade komt er een trap of ladder.',
  'Daarna in het zuiden.',
  'tekst met {haken} en <b> blijft tekst.',
].map(squeeze);

test('the PDF of an article with an official text says all of it, in order, after the public version', () => {
  const places = [squeeze('De DVW schildert elk jaar'), ...OFFICIAL].map((words) => both.text.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('a character that the fonts of the site lack is printed all the same', () => {
  expect(both.text).toContain(squeeze(RARE_CHARACTERS.replaceAll('*', '')));
});

test('the headings of the official text stand one level below its title', () => {
  const from = both.headings.findIndex(({ text }) => text === 'Officiële tekst');
  expect(both.headings[from]).toEqual({ level: 2, text: 'Officiële tekst' });
  const below = both.headings.slice(from + 1);
  const own = below.slice(0, below.findIndex(({ level }) => level <= 2));
  expect(own.map(({ level, text }) => [level, text])).toEqual([
    [3, 'Beleidswijzigingen'],
    [3, 'Wat het kost'],
    [4, 'Vastligging'],
    [3, '1.1 Sluizen en bruggen'],
    [4, 'Subsidies'],
    [5, 'Zwemveilige havens en kades'],
    [4, 'Opdrachten'],
    [5, 'Onderhoud'],
  ]);
});

test('the contents lead to the official text, the cover says that it is there, and the colophon where it came from', () => {
  expect(both.text).toMatch(/Officiëletekst\d+Beleidswijzigingen\d+Wathetkost\d+Vastligging\d+/);
  expect(both.text).toContain(squeeze('De officiële tekst staat ook in dit document, na de publieksversie.'));
  expect(both.text).toContain(squeeze('Woord voor woord overgenomen uit artikel-1.txt'));
  expect(both.text).toContain('0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0');
});

test('the PDF of all articles has the official text within its article', () => {
  const from = bundle.headings.findIndex(({ text }) => text === 'Officiële tekst');
  expect(bundle.headings[from]).toEqual({ level: 3, text: 'Officiële tekst' });
  expect(bundle.headings[from + 1]).toEqual({ level: 4, text: 'Beleidswijzigingen' });
  expect(bundle.headings.filter(({ text }) => text === 'Officiële tekst')).toHaveLength(1);
  for (const words of OFFICIAL) expect(bundle.text).toContain(words);
});

test('the cover of all articles gives the main amounts of each, in its own year', () => {
  expect(bundle.tables[0]).toEqual([
    ['Artikel', 'Jaar', 'Verplichtingen', 'Uitgaven', 'Ontvangsten'],
    ['Artikel 1 Vaarwegen, hoofdstuk XL', '2031', '7.200', '7.200', '35'],
    ['Artikel 2 Veren, hoofdstuk XL', '2031', '1.050', '1.050', '40'],
    ['Artikel 1 Vaarwegen, hoofdstuk XL', '2032', '7.300', '7.300', '–'],
  ]);
});

test('the PDF of all articles is called after its budgets', () => {
  expect(bundle.text.slice(0, 400)).toContain(squeeze('Begroting 2031, hoofdstuk XL (WV) en begroting 2032, hoofdstuk XL (WV)'));
  expect(bundle.headings[0]).toEqual({ level: 1, text: 'Kleine begroting 2031 en Kleine begroting 2032' });
});

test('the PDF of an article without an official text does not speak of one', () => {
  expect(single.headings.map(({ text }) => text)).not.toContain('Officiële tekst');
  for (const words of ['na de publieksversie', 'Woord voor woord', 'in de publieksversie is overgetypt']) expect(single.text).not.toContain(squeeze(words));
});
