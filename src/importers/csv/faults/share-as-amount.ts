import { formatPercent } from '../../../domain/format.ts';
import { readCell, squeeze } from '../../table/number-form.ts';
import { levelOf, rowInWords, type BudgetRow } from '../budget-row.ts';
import type { Fault, FaultInput } from './fault.ts';

/** The share that is legally committed, written as a fraction in a column of amounts, on a second row for the uitgaven. */
export function findShareAsAmount({ rows, heads }: FaultInput): Fault | null {
  const totals = rows.filter((row) => row.soort === 'uitgaven' && levelOf(row) === 'hoofdregel');
  if (totals.length < 2) return null;
  for (const row of totals) {
    const filled = row.cells.flatMap((text, index) => (squeeze(text) === '' ? [] : [{ text: squeeze(text), index }]));
    const share = filled.length === 1 ? fractionOf(filled[0]!.text) : null;
    if (share === null || row.juridisch !== '') continue;
    const printed = formatPercent(share, 2);
    return {
      soort: 'percentage-als-bedrag',
      titel: `Het percentage juridisch verplicht staat in een kolom met bedragen`,
      plaatsen: [
        { waar: `regel ${row.line}: ${rowInWords(row)} › ${heads[filled[0]!.index] ?? ''}`, staat: filled[0]!.text },
        { waar: `regel ${row.line}: % juridisch verplicht`, staat: 'een lege cel' },
      ],
      keuze: `${filled[0]!.text} is geen bedrag maar het deel van de uitgaven dat juridisch verplicht is: ${printed}. De uitgaven zelf staan al in een andere rij.`,
      rows: rows.map((other): BudgetRow => (other === row ? { ...row, juridisch: printed, cells: row.cells.map(() => '') } : other)),
    };
  }
  return null;
}

/** 0.93 or 0,93 as percents; `null` for anything else. */
function fractionOf(text: string): number | null {
  if (!/^0[.,]\d{1,4}$/.test(text)) return null;
  const value = readCell(text, text.includes('.') ? 'en' : 'nl');
  return value.kind === 'number' ? Math.round((value.number.digits / 10 ** value.number.decimals) * 10_000) / 100 : null;
}
