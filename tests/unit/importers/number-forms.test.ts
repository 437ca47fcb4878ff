import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bedragenFileSchema, type BedragenFile } from '../../../src/domain/bedragen.ts';
import { makeBegroting } from '../../../src/domain/begroting.ts';
import { importSource } from '../../../src/importers/import-source.ts';
import type { ImportOptions, ImportResult } from '../../../src/importers/import-types.ts';
import { readCell } from '../../../src/importers/table/number-form.ts';
import { neutralise, printedCsv } from '../../../src/open-data/csv.ts';
import { asBudgetCsv, filledCells, madeTable, type MadeTable } from '../../support/make-budget-table.ts';
import { sheetXml, workbook, type Cell } from '../../support/make-workbook.ts';

const ACCEPT = { accept: ['som-klopt-niet'] };

async function imported(name: string, bytes: Uint8Array, options: ImportOptions): Promise<{ file: BedragenFile; report: ImportResult['reports'][number] }> {
  const { files, findings, reports } = await importSource({ name, bytes }, options);
  expect(findings.filter(({ severity }) => severity === 'fout')).toEqual([]);
  return { file: bedragenFileSchema.parse(JSON.parse([...files].find(([path]) => path.startsWith('bedragen/'))![1])), report: reports[0]! };
}

const treeOf = ({ verplichtingen, uitgaven, ontvangsten }: BedragenFile) => ({ verplichtingen, uitgaven, ontvangsten });

/** Every filled cell is an amount in the content or is named. */
function expectBalance({ cellen }: ImportResult['reports'][number], made: MadeTable): void {
  expect(cellen.gevuld).toBe(filledCells(made));
  expect(cellen.bedragen + cellen.genoemd).toBe(cellen.gevuld);
}

/** An amount as the published CSV has it: digits only, a minus as hyphen, nothing for what is not given. */
function published(text: string): string {
  const value = readCell(text);
  return value.kind === 'number' ? String(value.number.digits) : value.kind === 'nil' ? '0' : '';
}

test('any table with any number form survives CSV, content and CSV', async () => {
  await fc.assert(
    fc.asyncProperty(madeTable(), fc.constantFrom(',' as const, ';' as const), fc.constantFrom('nl' as const, 'en' as const), async (made, separator, notation) => {
      const { file, report } = await imported('tabel.csv', new TextEncoder().encode(asBudgetCsv(made, separator, notation)), { ...ACCEPT, bron: 'data-x', tabel: 3 });
      expect(treeOf(file)).toEqual(made.tree);
      expectBalance(report, made);
      const [, ...rows] = parse(printedCsv(makeBegroting(file), file.kolommen.map(({ jaar }) => jaar)), { bom: true, delimiter: ';', record_delimiter: '\r\n' }) as string[][];
      const source = made.rows.slice(1).filter((row) => row.some((text) => text !== ''));
      expect(rows).toEqual(source.map(([label, ...texts]) => [neutralise(label!), ...texts.map(published)]));
    }),
    { numRuns: 60 },
  );
});

/** The table as a worksheet: a cell with a plain number is stored as a number where the pattern says so, every other as text. */
function asWorksheet(made: MadeTable, asNumbers: readonly boolean[]): Uint8Array {
  const rows = made.rows.map((row, line) => row.map((text, column): Cell => {
    const value = readCell(text);
    if (text === '') return null;
    return column > 0 && value.kind === 'number' && asNumbers[(line * row.length + column) % asNumbers.length]! ? value.number.digits : text;
  }));
  return workbook({ Tabel: sheetXml([[`Tabel 3 Budgettaire gevolgen van beleid art. ${made.artikel.nummer} ${made.artikel.naam} (bedragen x € 1.000)`], ...rows]) });
}

test('any table with any number form survives a worksheet, whether its cells hold numbers or text', async () => {
  await fc.assert(
    fc.asyncProperty(madeTable(), fc.array(fc.boolean(), { minLength: 1, maxLength: 11 }), async (made, asNumbers) => {
      const { file, report } = await imported('tabel.xlsx', asWorksheet(made, asNumbers), { ...ACCEPT, hoofdstuk: 'QW', bron: 'bron-x' });
      expect(treeOf(file)).toEqual(made.tree);
      expectBalance(report, made);
    }),
    { numRuns: 60 },
  );
});
