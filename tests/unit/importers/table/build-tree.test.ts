import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FindingList } from '../../../../src/importers/finding-list.ts';
import { buildTree, countAmounts } from '../../../../src/importers/table/build-tree.ts';
import { readTable } from '../../../../src/importers/table/read-table.ts';
import { cell, type SourceTable } from '../../../../src/importers/table/source-table.ts';
import { filledCells, madeTable } from '../../../support/make-budget-table.ts';

function table(rows: readonly (readonly string[])[]): SourceTable {
  return { caption: null, rows: rows.map((row) => row.map(cell)), headRows: null, lines: rows.map((_, index) => index + 1) };
}

function read(rows: readonly (readonly string[])[], jaar: number | null = null) {
  const findings = new FindingList('bron.txt');
  const result = readTable(table(rows), { unit: 'duizend', notation: 'nl', jaar }, findings);
  if (result === null) return { result, tree: null, share: null, findings: findings.list() };
  const built = buildTree(result.rows, { nummer: '3', naam: 'Water en wegen' }, result.ledger, findings);
  return { result, tree: built.tree, share: built.juridischVerplicht, findings: findings.list() };
}

const codes = (findings: readonly { code: string; severity: string }[]) => findings.map((finding) => `${finding.severity} ${finding.code}`);

test('a table of any shape with any number form gives its tree, and every filled cell is an amount or is named', () => {
  fc.assert(
    fc.property(madeTable(), (made) => {
      const { result, tree, findings } = read(made.rows);
      expect(tree).toEqual(made.tree);
      expect(result!.ledger.filled).toBe(filledCells(made));
      expect(result!.ledger.amounts + result!.ledger.named).toBe(result!.ledger.filled);
      expect(countAmounts(tree!)).toBe(result!.ledger.amounts);
      expect(findings.filter((finding) => finding.severity === 'fout')).toEqual([]);
      const named = findings.filter((finding) => finding.code === 'cel-niet-gegeven' && finding.found !== 'een lege cel');
      expect(named.length).toBe(result!.ledger.named);
    }),
    { numRuns: 150 },
  );
});

const SMALL = [
  ['', '2029', '2030', '2031'],
  ['Verplichtingen', '10', '20', '30'],
  ['Uitgaven', '10', '20', '30'],
  ['3.1 Water', '10', '20', '30'],
  ['Opdrachten', '', '', ''],
  ['Sluizen', '4', '8', '12'],
  ['- waarvan groot', '6', '12', '18'],
  ['Ontvangsten', '0', 'nihil', 'pm'],
];

test('the year decides the phase of a column that prints only a year', () => {
  const { result } = read(SMALL, 2030);
  expect(result?.columns.amounts.map(({ jaar, fase }) => `${jaar} ${fase}`)).toEqual(['2029 lopend-jaar', '2030 ontwerpbegroting', '2031 meerjarenraming']);
});

test('without a budget year three columns are not guessed', () => {
  expect(codes(read(SMALL).findings)).toContain('fout kolom-onbekend');
});

test('a label that begins with a dash is a label, a nil is zero and pm is not given', () => {
  const { tree } = read(SMALL, 2030);
  expect(tree?.uitgaven.onderdelen[0]?.instrumenten[0]?.regelingen.map(({ id, bedragen }) => [id, bedragen])).toEqual([
    ['sluizen', [4, 8, 12]],
    ['waarvan-groot', [6, 12, 18]],
  ]);
  expect(tree?.ontvangsten.bedragen).toEqual([0, 0, null]);
});

const planted: readonly (readonly [string, (rows: string[][]) => void, string])[] = [
  ['an unreadable cell', (rows) => (rows[5]![2] = '1.65'), 'fout cel-onleesbaar'],
  ['a part of a thousand euros', (rows) => (rows[5]![2] = '8,5'), 'fout cel-niet-heel'],
  ['a missing main line', (rows) => rows.splice(7, 1), 'fout hoofdregel-ontbreekt'],
  ['uitgaven twice', (rows) => rows.push(['Uitgaven', '1', '2', '3']), 'fout regel-zonder-plaats'],
  ['a line below verplichtingen', (rows) => rows.splice(2, 0, ['waarvan garanties', '1', '2', '3']), 'fout regel-zonder-plaats'],
  ['a regeling without instrument', (rows) => rows.splice(4, 1), 'fout regel-zonder-plaats'],
  ['an instrument without anything', (rows) => rows.splice(5, 2), 'fout regel-zonder-plaats'],
  ['amounts without a name', (rows) => rows.splice(6, 0, ['', '1', '2', '3']), 'fout regel-zonder-plaats'],
  ['one name twice', (rows) => rows.splice(6, 0, ['Sluizen', '1', '2', '3']), 'waarschuwing regel-dubbel'],
  ['a percentage among amounts', (rows) => (rows[5]![2] = '96%'), 'opmerking cel-percentage'],
  ['amounts under an empty head', (rows) => rows.forEach((row, index) => row.push(index === 0 ? '' : '5')), 'fout kolom-onbekend'],
  ['words beside the amounts', (rows) => rows.forEach((row, index) => row.push(index === 0 ? 'Noot' : 'zie bijlage')), 'waarschuwing kolom-overgeslagen'],
];

test.each(planted)('%s is named and no amount is lost', (_name, plant, code) => {
  const rows = SMALL.map((row) => [...row]);
  plant(rows);
  const { result, tree, findings } = read(rows, 2030);
  expect(codes(findings)).toContain(code);
  if (result === null) return;
  expect(result.ledger.amounts + result.ledger.named).toBe(result.ledger.filled);
  if (tree !== null) expect(countAmounts(tree)).toBe(result.ledger.amounts);
});

test('three label columns and blank columns between the years make one label and no amounts', () => {
  const rows = [
    ['Art.', '', '', '', '2029', '', '2030', ''],
    ['', 'Verplichtingen', '', '', '10', '', '20', ''],
    ['', 'Uitgaven', '', '', '10', '', '20', ''],
    ['3.1', 'Water', '', '', '10', '', '20', ''],
    ['', 'Opdrachten', '', '', '', '', '', ''],
    ['', '', 'Sluizen', '', '10', '', '20', ''],
    ['', 'Ontvangsten', '', '', '0', '', '0', ''],
  ];
  const { result, tree } = read(rows, 2030);
  expect(result?.columns.amounts.map((column) => column.index)).toEqual([4, 6]);
  expect(tree?.uitgaven.onderdelen[0]?.label).toBe('3.1 Water');
  expect(tree?.uitgaven.onderdelen[0]?.instrumenten[0]?.regelingen).toEqual([{ id: 'sluizen', label: 'Sluizen', bedragen: [10, 20] }]);
});

test('a table without parts gets one with the name of the article, and says so', () => {
  const { tree, findings } = read(SMALL.filter((row) => row[0] !== '3.1 Water'), 2030);
  expect(tree?.uitgaven.onderdelen[0]).toMatchObject({ id: '3', label: '3 Water en wegen', bedragen: [10, 20, 30] });
  expect(codes(findings)).toContain('waarschuwing regel-toegevoegd');
});

test('the share that is legally committed on a line of its own is kept apart', () => {
  const rows = SMALL.map((row) => [...row]);
  rows.splice(3, 0, ['waarvan juridisch verplicht', '', '95,2%', '']);
  const { tree, share } = read(rows, 2030);
  expect(share).toBe(95.2);
  expect(tree?.uitgaven.onderdelen).toHaveLength(1);
});
