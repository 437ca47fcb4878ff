import { expect, test } from 'vitest';
import type { BedragenFile } from '../../../../src/domain/bedragen.ts';
import { columns } from '../../../../src/domain/checks/columns.ts';
import { missingAmounts } from '../../../../src/domain/checks/missing-amounts.ts';
import { rowCount } from '../../../../src/domain/checks/row-count.ts';
import { uniqueLines } from '../../../../src/domain/checks/unique-lines.ts';
import type { Controle } from '../../../../src/domain/controle.ts';
import { plant } from '../../../support/klein.ts';
import { artikelAround, publicatieOf, realBedragen } from '../../../support/make-artikel.ts';

function check(controle: Controle, change: (bedragen: BedragenFile) => unknown) {
  const bedragen = realBedragen();
  change(bedragen);
  return controle.run(publicatieOf(artikelAround(bedragen)));
}

const opdrachten = (bedragen: BedragenFile) => bedragen.uitgaven.onderdelen[0]!.instrumenten[1]!;

test('the real table has 44 rows: a head, 39 lines and 4 blank rows', () => {
  expect(check(rowCount, () => {})).toEqual({ findings: [], checked: 44 });
});

test('a line that fell out of the table is found by counting, even when all its amounts are zero', () => {
  const { findings } = check(rowCount, (bedragen) => opdrachten(bedragen).regelingen.pop());
  expect(findings[0]).toMatchObject({ severity: 'fout', found: '43 rijen: 1 kop, 38 regels en 4 witregels' });
});

test('a table with other blank rows says how many', () => {
  expect(check(rowCount, ({ tabel }) => Object.assign(tabel, { rijen: 46, legeRijen: 6 })).findings).toEqual([]);
  expect(check(rowCount, ({ tabel }) => Object.assign(tabel, { legeRijen: 3 })).findings).toHaveLength(1);
});

test('a line that fell out of the table of a later phase is found, and one that stands in it twice', () => {
  const STAND = 'standen/2031/xl-02/realisatie.json';
  const lost = plant(rowCount, [STAND, '"rijen": 12', '"rijen": 13']);
  expect(lost.map(({ place, found }) => [place.file, place.within, found])).toEqual([[STAND, 'tabel › rijen', '12 rijen: 1 kop, 8 regels en 3 witregels']]);
  const twice = plant(uniqueLines, [STAND, '"id": "zuidveer"', '"id": "noordveer"']);
  expect(twice.map(({ place, found }) => [place.file, place.within, found])).toEqual([[STAND, 'tabel 3 › Zuidveer', 'het pad 2.1/bijdrage-aan-agentschappen/noordveer voor de tweede keer']]);
});

test('the columns of the real table are in order', () => {
  expect(check(columns, () => {})).toEqual({ findings: [], checked: 39 });
});

test.each<[string, (bedragen: BedragenFile) => unknown, string[]]>([
  ['an amount too few', (bedragen) => opdrachten(bedragen).regelingen[0]!.bedragen.pop(), ['6 bedragen']],
  ['an amount too many', (bedragen) => bedragen.ontvangsten.bedragen.push(64), ['8 bedragen']],
  ['a year that is left out', (bedragen) => (bedragen.kolommen[6]!.jaar = 2027), ['het jaar 2027 na 2025']],
  ['a year twice', (bedragen) => (bedragen.kolommen[1]!.jaar = 2020), ['het jaar 2020 na 2020', 'het jaar 2022 na 2020']],
  ['a budget year without a column', (bedragen) => (bedragen.begrotingsjaar = 2027), ['begrotingsjaar 2027']],
])('%s is found', (_, change, found) => {
  expect(check(columns, change).findings.map((finding) => finding.found.replace('\u00a0', ' '))).toEqual(found);
});

test('labels may repeat, paths may not', () => {
  expect(check(uniqueLines, () => {})).toEqual({ findings: [], checked: 39 });
  const { findings } = check(uniqueLines, (bedragen) => (opdrachten(bedragen).regelingen[1]!.id = 'bedrijfsvoeringsbeleid'));
  expect(findings).toHaveLength(1);
  expect(findings[0]?.found).toBe('het pad 7.1/opdrachten/bedrijfsvoeringsbeleid voor de tweede keer');
  expect(findings[0]?.place.path).toEqual(['uitgaven', 'onderdelen', 0, 'instrumenten', 1, 'regelingen', 1]);
});

test('two paths that give the same anchor are found', () => {
  const { findings } = check(uniqueLines, (bedragen) => {
    bedragen.uitgaven.onderdelen[0]!.instrumenten[0]!.id = 'opdrachten-werkgeversbeleid';
  });
  expect(findings.map((finding) => finding.found)).toEqual(['het pad 7.1/opdrachten/werkgeversbeleid, dat hetzelfde anker geeft als 7.1/opdrachten-werkgeversbeleid']);
});

test('the real table has no doubtful zeros', () => {
  expect(check(missingAmounts, () => {})).toEqual({ findings: [], checked: 224 });
});

test.each<[string, (number | null)[], string, string]>([
  ['an amount that is not given', [1, null, 3, 4, 5, null, 7], 'opmerking', 'geen bedrag in 2021 en 2025'],
  ['a row without any amount', [null, null, null, null, null, null, null], 'waarschuwing', 'een rij zonder enig bedrag'],
  ['a row of zeros', [0, 0, 0, 0, 0, 0, 0], 'opmerking', 'een rij met alleen nullen'],
  ['a zero between amounts', [1, 2, 0, 4, 0, 6, 7], 'opmerking', 'een nul in 2022 en 2024, tussen jaren met een bedrag'],
])('%s is named', (_, amounts, severity, found) => {
  const { findings } = check(missingAmounts, (bedragen) => (opdrachten(bedragen).regelingen[0]!.bedragen = amounts));
  expect(findings.map((finding) => [finding.severity, finding.found])).toEqual([[severity, found]]);
});

test.each([[[0, 0, 3, 4, 5, 6, 7]], [[1, 2, 3, 0, 0, 0, 0]], [[1, 0, 0, 4, 5, 6, 7]]])('a row that starts, ends or pauses is left alone: %j', (amounts) => {
  expect(check(missingAmounts, (bedragen) => (opdrachten(bedragen).regelingen[0]!.bedragen = amounts)).findings).toEqual([]);
});
