import { amountOf, columnOf, type Begroting, type Regel } from '../../domain/begroting.ts';
import { formatAmountShort, formatPercent, MINUS } from '../../domain/format.ts';

/** What stands beside the name of a line: its amount in the budget year, and the change from the year before. */
export interface LineFigures {
  /** "€ 148,0 mln"; `null` when not given. */
  amount: string | null;
  /** "in 2022 · +181% t.o.v. 2021"; only "in 2022" when there is nothing to compare with. */
  change: string;
  bedragen: Regel['bedragen'];
  /** Column of the budget year. */
  current: number;
}

/** The figures of a line. Throws when the line does not exist: the checks ran before. */
export function lineFigures(begroting: Begroting, pad: string): LineFigures {
  const regel = begroting.opPad.get(pad);
  if (regel === undefined) throw new Error(`No line ${pad}`);
  const jaar = begroting.begrotingsjaar;
  const now = amountOf(begroting, pad, jaar) ?? null;
  const before = amountOf(begroting, pad, jaar - 1) ?? null;
  return {
    amount: now === null ? null : formatAmountShort(now),
    change: `in ${jaar}${comparison(now, before, jaar - 1)}`,
    bedragen: regel.bedragen,
    current: columnOf(begroting, jaar),
  };
}

function comparison(now: number | null, before: number | null, jaar: number): string {
  if (now === null || before === null) return '';
  if (now === before) return ` · gelijk aan ${jaar}`;
  if (before === 0) return ` · in ${jaar} nog niets`;
  const percent = ((now - before) / Math.abs(before)) * 100;
  const sign = percent < 0 ? MINUS : '+';
  return ` · ${sign}${formatPercent(Math.abs(percent), Math.abs(percent) < 1 ? 1 : 0)} t.o.v. ${jaar}`;
}
