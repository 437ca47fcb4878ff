import { expect, test } from 'vitest';
import { amountOf, pathInWords } from '../../src/domain/begroting.ts';
import { realPublicatie } from '../support/real-content.ts';

const publicatie = await realPublicatie();
const { begroting } = publicatie.artikelen.find((artikel) => artikel.id === '2022/vii-07')!;
const printed = begroting.regels.filter((regel) => regel.gedrukt);

/** Figures of table 18, and what other sources say of the same article (Kamerstukken II 2021/22, 35925 VII, nr. 50; open data). */
const YEARS = [2020, 2021, 2022, 2023, 2024, 2025, 2026];

test('table 18 has 39 lines in the 44 rows that the source prints, five of them empty, seven years, and a phase for each year', () => {
  expect(begroting.regels).toHaveLength(39);
  expect(begroting.bestand.tabel.rijen).toBe(44);
  expect(begroting.kolommen.map((kolom) => kolom.jaar)).toEqual(YEARS);
  expect(begroting.kolommen.map((kolom) => kolom.fase)).toEqual(['realisatie', 'lopend-jaar', 'ontwerpbegroting', 'meerjarenraming', 'meerjarenraming', 'meerjarenraming', 'meerjarenraming']);
});

test.each([
  ['verplichtingen', [39_149, 104_975, 193_597, 188_016, 161_251, 160_572, 157_021]],
  ['uitgaven', [36_415, 104_975, 193_597, 188_016, 161_251, 160_572, 157_021]],
  ['7.1', [28_721, 97_366, 186_759, 181_678, 155_413, 155_234, 152_183]],
  ['7.2', [7_694, 7_609, 6_838, 6_338, 5_838, 5_338, 4_838]],
  ['7.1/subsidies-regelingen/overlegstelsel', [2_310, 1_998, 2_901, 2_901, 2_901, 2_901, 2_901]],
  ['7.1/subsidies-regelingen/kwaliteit-management-rijksdienst', [0, 26, 26, 26, 26, 0, 0]],
  ['7.1/bijdrage-aan-andere-begrotingshoofdstukken/bedrijfsvoeringsbeleid', [462, 590, 225, 225, 225, 225, 225]],
  ['ontvangsten', [2_426, 312, 64, 64, 64, 64, 64]],
])('the row %s has the amounts of the source, × € 1.000', (pad, amounts) => {
  expect(YEARS.map((jaar) => amountOf(begroting, pad, jaar))).toEqual(amounts);
});

test('no amount is missing, and none is negative', () => {
  expect(printed.flatMap((regel) => regel.bedragen.filter((bedrag) => bedrag === null || bedrag < 0).map(() => regel.pad))).toEqual([]);
});

test('the names of lines repeat; their paths, in words too, do not', () => {
  const labels = printed.filter((regel) => regel.soort === 'regeling').map((regel) => regel.label);
  expect(labels.length).toBeGreaterThan(new Set(labels).size);
  const paths = printed.map((regel) => pathInWords(begroting, regel.pad));
  expect(new Set(paths).size).toBe(paths.length);
});

test('the draft budgets and realisations of earlier years are those of the open data', () => {
  const historie = publicatie.histories.find((item) => item.id === 'begrotingsstaten-vii-07')!;
  const text = JSON.stringify(historie.data);
  for (const amount of [27_317, 26_403, 33_427, 41_061, 34_343]) expect(text).toContain(String(amount));
});
