import type { Bedrag } from '../../../domain/bedragen.ts';
import { sumColumns } from '../../../domain/begroting.ts';
import { formatCell } from '../../../domain/format.ts';
import { levelOf, partKey, rowInWords, type BudgetRow } from '../budget-row.ts';
import { amountsOf, nearlySame, type Fault, type FaultInput } from './fault.ts';

/** A subtotal that the file marks as a detail row, while the rows below it add up to it. */
export function findSubtotalAsDetail(input: FaultInput): Fault | null {
  const { rows, notation, heads } = input;
  const below = new Map<string, BudgetRow[]>();
  for (const row of rows) {
    if (levelOf(row) !== 'regeling') continue;
    const known = below.get(keyOf(row));
    if (known === undefined) below.set(keyOf(row), [row]);
    else known.push(row);
  }
  const marked = rows.filter((row) => {
    const details = row.totaal === false && row.soort === 'uitgaven' && levelOf(row) === 'instrument' ? (below.get(keyOf(row)) ?? []) : [];
    return details.length > 0 && nearlySame(amountsOf(row, notation), sum(details, input), 2);
  });
  if (marked.length === 0) return null;
  const column = showingColumn(marked, input);
  const details = sum(rows.filter((row) => row.soort === 'uitgaven' && row.totaal === false), input)[column] ?? null;
  const whole = rows.find((row) => row.soort === 'uitgaven' && levelOf(row) === 'hoofdregel' && amountsOf(row, notation)[column] !== null);
  return {
    soort: 'subtotaal-als-detail',
    titel: marked.length === 1 ? 'Een subtotaal is aangemerkt als detailrij' : 'Subtotalen zijn aangemerkt als detailrijen',
    plaatsen: [
      ...marked.flatMap((row) => [
        { waar: `regel ${row.line}: ${rowInWords(row)}`, staat: `geen totaal (N), terwijl de rijen eronder hiertoe optellen (${formatCell(amountsOf(row, notation)[column] ?? null)})` },
      ]),
      { waar: `alle detailrijen samen › ${heads[column] ?? ''}`, staat: `${formatCell(details)}, tegen een totaal van ${formatCell(whole === undefined ? null : (amountsOf(whole, notation)[column] ?? null))}` },
    ],
    keuze: 'De rij is een subtotaal: de rijen eronder tellen ertoe op. Als detail zou het bedrag dubbel tellen.',
    rows: rows.map((row) => (marked.includes(row) ? { ...row, totaal: true } : row)),
  };
}

/** The column that shows the fault best: that of the budget year, or the first in which one of these rows is not zero. */
function showingColumn(marked: readonly BudgetRow[], { notation, heads }: FaultInput): number {
  const shows = (column: number): boolean => marked.some((row) => (amountsOf(row, notation)[column] ?? 0) !== 0);
  const budgetYear = heads.findIndex((head) => /^bedrag t$/i.test(head));
  return budgetYear !== -1 && shows(budgetYear) ? budgetYear : Math.max(heads.findIndex((_, column) => shows(column)), 0);
}

function keyOf(row: BudgetRow): string {
  return JSON.stringify([row.soort, partKey(row), row.instrument]);
}

function sum(rows: readonly BudgetRow[], { notation, heads }: FaultInput): Bedrag[] {
  return sumColumns(rows.map((row) => amountsOf(row, notation)), heads.length);
}
