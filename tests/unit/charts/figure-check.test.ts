import { expect, test } from 'vitest';
import { figures } from '../../../src/charts/figure-check.ts';
import { figurenVan } from '../../../src/charts/figuren-van-artikel.ts';
import { tableRows, formatTableCell } from '../../../src/charts/figuur-table.ts';
import { claims } from '../../../src/domain/checks/claims.ts';
import type { ArtikelStuk, Publicatie } from '../../../src/domain/publicatie.ts';
import type { Gebruik } from '../../../src/domain/tekst.ts';
import { spreadsheetCsv } from '../../../src/open-data/csv.ts';
import { begroting7, historie7 } from './sample-begroting.ts';

const FILE = 'artikelen/2022/vii-07/publieksversie.mdx';

/** A publication of one article, whose text uses these components. */
function publication(...uses: [component: string, attributen: Gebruik['attributen']][]): { publicatie: Publicatie; artikel: ArtikelStuk } {
  const gebruik = uses.map(([component, attributen], index) => ({ component, attributen, sectie: null, place: { file: FILE, line: index + 10, column: 1 } })) as unknown as Gebruik[];
  const artikel = { id: '2022/vii-07', file: FILE, begroting: begroting7, tekst: { secties: [], gebruik, tekstdelen: [], begrippen: [] } } as unknown as ArtikelStuk;
  return { artikel, publicatie: { artikelen: [artikel], histories: [{ id: 'h', file: 'h', data: historie7 }], bronnen: [] } as unknown as Publicatie };
}

test('figures are numbered through the text, also past one that fails', () => {
  const { publicatie, artikel } = publication(['Budgettabel', {}], ['Figuur', { id: 'uitgaven-naar-jaar' }], ['Figuur', { id: 'onzin' }], ['Figuur', { id: 'juridisch-verplicht' }]);
  const { figuren, findings } = figurenVan(publicatie, artikel);
  expect(figuren.map((figuur) => [figuur.nummer, figuur.spec.id])).toEqual([[1, 'uitgaven-naar-jaar'], [3, 'juridisch-verplicht']]);
  expect(findings).toEqual([expect.objectContaining({ code: 'figuren', severity: 'fout', place: { file: FILE, line: 12, column: 1 } })]);
});

test('every figure is looked at, and a title that is not true stops publication', () => {
  const { publicatie } = publication(
    ['Figuur', { id: 'uitgaven-naar-jaar' }],
    ['Figuur', { id: 'verandering-t-1-t', titel: 'De uitgaven dalen dit jaar', bewijs: 'groei(uitgaven, 2021, 2022) < 0' }],
    ['Figuur', { id: 'uitgaven-naar-jaar' }],
  );
  const { checked, findings } = figures.run(publicatie);
  expect(checked).toBe(3);
  expect(findings.map((finding) => finding.found)).toEqual([
    'de titel "De uitgaven dalen dit jaar": de groei van uitgaven van 2021 tot 2022 is 88.622: niet minder dan 0',
    'twee keer de figuur uitgaven-naar-jaar',
  ]);
});

test('a sentence that claims something is proved, or is a finding with the figures', () => {
  const { publicatie } = publication(
    ['Bewering', { bewijs: 'daalt(7.2, 2020, 2026)' }],
    ['Bewering', { bewijs: 'realisatie(2019) < begroot(2019)' }],
    ['Bewering', {}],
    ['Bewering', { bewijs: 'groei(7.9, 2020, 2022) > 0' }],
  );
  const { checked, findings } = claims.run(publicatie);
  expect(checked).toBe(4);
  expect(findings.map((finding) => [finding.place.line, finding.found])).toEqual([
    [11, 'de realisatie in 2019 is 41.061: niet minder dan 33.427 (het begrote bedrag in 2019)'],
    [12, '<Bewering> zonder bewijs, of met iets anders erbij'],
    [13, 'de regel 7.9 bestaat niet'],
  ]);
});

test('the help pages name every kind of figure and every function', () => {
  expect(figures.controleert).toContain('samenstelling-begrotingsjaar');
  expect(claims.controleert).toContain('aandeel(regel, van regel, jaar)');
  expect(claims.controleert).toContain('minst-verplicht(instrument)');
});

test('the data of a figure come out as a file for a spreadsheet, a missing amount as an empty cell', () => {
  const rows = tableRows({ head: ['Regel', '2022', '%'], kinds: ['bedrag', 'procent'], rows: [{ label: '=SOM(A1)', pad: null, total: false, cells: [-5, 96.1] }, { label: 'Leeg', pad: null, total: true, cells: [null, null] }] });
  expect(spreadsheetCsv(rows)).toBe("\ufeffRegel;2022;%\r\n'=SOM(A1);-5;96,1\r\nLeeg;;\r\n");
  expect([formatTableCell(148000, 'bedrag'), formatTableCell(null, 'bedrag'), formatTableCell(96.1, 'procent'), formatTableCell(null, 'procent')]).toEqual(['148.000', '–', '96,1%', '–']);
});
