import { expect, test } from 'vitest';
import { bedragenFileSchema } from '../../../src/domain/bedragen.ts';
import { importSource } from '../../../src/importers/import-source.ts';
import type { ImportOptions } from '../../../src/importers/import-types.ts';

const OPTIONS: ImportOptions = { hoofdstuk: 'XL', bron: 'x', jaar: 2030, artikel: '4', naam: 'Bruggen', accept: ['regel-zonder-plaats', 'som-klopt-niet'] };
const HEAD = '<tr><th></th><th>2030</th><th>2031</th></tr>';
const row = (label: string, ...cells: string[]) => `<tr><td>${label}</td>${[...cells, '', ''].slice(0, 2).map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const MAIN = { begin: row('Verplichtingen', '5', '5') + row('Uitgaven', '5', '5'), end: row('Ontvangsten', '0', '0') };

async function tabel(rows: string) {
  const html = `<table><caption>Tabel 7 Budgettaire gevolgen art. 4 Bruggen (bedragen x € 1.000)</caption>${HEAD}${rows}</table>`;
  const { files, findings } = await importSource({ name: 'x.html', bytes: new TextEncoder().encode(html) }, OPTIONS);
  const file = files.get('bedragen/2030/xl-04.json');
  if (file === undefined) throw new Error(findings.map(({ code, found }) => `${code}: ${found}`).join('; '));
  return bedragenFileSchema.parse(JSON.parse(file)).tabel;
}

test.each<[string, string, { rijen: number; nietGeplaatst?: number; toegevoegd?: number; legeRijen?: number }]>([
  ['nothing more', row('4.1 Bruggen', '5', '5') + row('Opdrachten', '5', '5'), { rijen: 6 }],
  ['a row that belongs nowhere', row('4.1 Bruggen', '5', '5') + row('Opdrachten', '5', '5') + row('4.1 Bruggen', '3', '3'), { rijen: 7, nietGeplaatst: 1 }],
  ['two of them, one without a name', row('4.1 Bruggen', '5', '5') + row('Opdrachten', '5', '5') + row('4.1 Bruggen', '3', '3') + row('', '8', '8'), { rijen: 8, nietGeplaatst: 2 }],
  ['the share that is committed', row('waarvan juridisch verplicht', '96%') + row('4.1 Bruggen', '5', '5') + row('Opdrachten', '5', '5'), { rijen: 7, nietGeplaatst: 1 }],
  ['an instrument with nothing in it and nothing below it', row('4.1 Bruggen', '5', '5') + row('Opdrachten', '5', '5') + row('Subsidies') + row('Leningen', '0', '0'), { rijen: 8, nietGeplaatst: 1 }],
  ['no parts', row('Opdrachten', '5', '5'), { rijen: 5, toegevoegd: 1 }],
  ['blank rows', row('') + row('4.1 Bruggen', '5', '5') + row('Opdrachten', '5', '5') + row(''), { rijen: 8, legeRijen: 2 }],
])('of a table with %s the rows without a line are counted, not reckoned from the rest', async (_name, rows, counts) => {
  const { nummer: _nummer, titel: _titel, legeRijen, ...rest } = await tabel(MAIN.begin + rows + MAIN.end);
  expect({ ...rest, ...(counts.legeRijen === undefined ? {} : { legeRijen }) }).toEqual(counts);
});
