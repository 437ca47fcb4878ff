import { expect, test } from 'vitest';
import { amountOf, columnOf, lineage, makeBegroting, pathInWords, sumColumns } from '../../../src/domain/begroting.ts';
import { realBedragen, smallBedragen } from '../../support/make-artikel.ts';

const begroting = makeBegroting(realBedragen());

test('the real table becomes 39 lines in printed order', () => {
  expect(begroting.regels).toHaveLength(39);
  expect(begroting.regels.slice(0, 5).map((regel) => regel.pad)).toEqual(['verplichtingen', 'uitgaven', '7.1', '7.1/subsidies-regelingen', '7.1/subsidies-regelingen/diverse-subsidies']);
  expect(begroting.regels.at(-1)?.pad).toBe('ontvangsten');
});

test('lines with the same label are different lines', () => {
  const same = begroting.regels.filter((regel) => regel.label === 'Bedrijfsvoeringsbeleid');
  expect(same).toHaveLength(5);
  expect(new Set(same.map((regel) => regel.pad)).size).toBe(5);
});

test('an instrument without printed amounts has the sum of its lines, and says so', () => {
  const opdrachten = begroting.opPad.get('7.1/opdrachten')!;
  expect(opdrachten.gedrukt).toBe(false);
  expect(amountOf(begroting, '7.1/opdrachten', 2022)).toBe(171736);
  const bedragen = realBedragen();
  bedragen.uitgaven.onderdelen[0]!.instrumenten[1]!.bedragen = [1, 2, 3, 4, 5, 6, 7];
  expect(makeBegroting(bedragen).opPad.get('7.1/opdrachten')).toMatchObject({ gedrukt: true, bedragen: [1, 2, 3, 4, 5, 6, 7] });
});

test('each line knows where it stands in the file', () => {
  const file: unknown = begroting.bestand;
  const at = (veld: readonly (string | number)[]): unknown => veld.reduce<unknown>((node, step) => (node as Record<string, unknown>)[String(step)], file);
  for (const regel of begroting.regels) expect(at(regel.veld)).toMatchObject({ label: regel.label });
});

test('of two lines with one path the first is found, and both stay in the list', () => {
  const bedragen = smallBedragen();
  bedragen.uitgaven.onderdelen[0]!.instrumenten[0]!.regelingen[1]!.id = 'onderhoud';
  const double = makeBegroting(bedragen);
  expect(double.regels.filter((regel) => regel.pad === '3.1/opdrachten/onderhoud')).toHaveLength(2);
  expect(double.opPad.get('3.1/opdrachten/onderhoud')?.label).toBe('Onderhoud');
});

test.each([
  [[[1, 2], [3, 4]], [4, 6]],
  [[[1, null], [3, 4]], [4, null]],
  [[[1], [3, 4]], [4, null]],
  [[[-5, 0], [5, 0]], [0, 0]],
  [[], [0, 0]],
])('the columns of %j add up to %j: what is missing is not zero', (rows, sums) => {
  expect(sumColumns(rows, 2)).toEqual(sums);
});

test.each([
  ['uitgaven', 2022, 193597],
  ['7.2', 2026, 4838],
  ['7.1/bijdrage-aan-agentschappen/kwaliteitsverbetering', 2021, 0],
  ['7.3', 2022, undefined],
  ['uitgaven', 2019, undefined],
])('the amount of %s in %i is %s', (pad, jaar, bedrag) => {
  expect(amountOf(begroting, pad, jaar)).toBe(bedrag);
});

test('an amount that is not given is null, not undefined and not zero', () => {
  expect(amountOf(makeBegroting(smallBedragen()), 'uitgaven', 2029)).toBeNull();
});

test('a column is found by year, and by phase where that is asked', () => {
  expect([columnOf(begroting, 2022), columnOf(begroting, 2022, 'ontwerpbegroting'), columnOf(begroting, 2022, 'realisatie'), columnOf(begroting, 1999)]).toEqual([2, 2, -1, -1]);
});

test('the lineage of a line runs from the main line down', () => {
  expect(lineage(begroting, '7.1/opdrachten/werkgeversbeleid').map((regel) => regel.pad)).toEqual(['uitgaven', '7.1', '7.1/opdrachten', '7.1/opdrachten/werkgeversbeleid']);
  expect(lineage(begroting, 'nergens')).toEqual([]);
});

test.each([
  ['uitgaven', 'Uitgaven'],
  ['7.2', '7.2 Pensioenen en uitkeringen'],
  ['7.2/bijdrage-aan-zbos-rwts', "7.2 Pensioenen en uitkeringen › Bijdrage aan ZBO's/RWT's"],
])('the path %s in words is "%s"', (pad, words) => {
  expect(pathInWords(begroting, pad)).toBe(words);
});
