import { formatCell, formatList } from '../../domain/format.ts';
import { slug } from '../../domain/slug.ts';
import { LIMITS } from '../limits.ts';
import type { Notation } from '../table/number-form.ts';
import type { Fault } from './faults/fault.ts';
import { wholeAmount } from './notation.ts';
import type { StateRow } from './state-head.ts';

/** Rows of what is probably the same article under another number. */
export interface OtherNumber {
  /** The other number. */
  nummer: string;
  /** The rows of the article with those of the other number added to them; `null` when both give an amount for the same fact. */
  rows: readonly StateRow[] | null;
  fault: Omit<Fault, 'rows'>;
}

/**
 * Looks for an article under another number in the same chapter: with a name that the article has or had, or, when there is nothing
 * under its own number, with a number that ends in it (67 for 7). `names` are the names that are known already.
 */
export function findOtherNumber(nummer: string, chapter: readonly StateRow[], names: readonly string[], notation: Notation): OtherNumber | null {
  const own = chapter.filter((row) => row.artikel === nummer);
  const known = new Set([...names, ...own.map((row) => row.artikelnaam)].map(slug));
  const others = chapter.filter((row) => row.artikel !== nummer && /^\d+$/.test(row.artikel));
  const byName = [...new Set(others.filter((row) => known.has(slug(row.artikelnaam))).map((row) => row.artikel))];
  const byNumber = own.length > 0 ? [] : [...new Set(others.filter((row) => row.artikel.endsWith(nummer) && Number(row.artikel) % 10 === Number(nummer) % 10).map((row) => row.artikel))];
  const found = byName.length > 0 ? byName : byNumber;
  if (found.length !== 1) return null;
  const [other] = found;
  const rows = others.filter((row) => row.artikel === other);
  if (rows.length > LIMITS.rows) return null;
  const years = (of: readonly StateRow[]): string => formatList([...new Set(of.map((row) => String(row.jaar)))].sort());
  const overlap = rows.flatMap((row) => {
    const beside = own.find((item) => item.jaar === row.jaar && item.soort === 'uitgaven' && row.soort === 'uitgaven');
    return beside === undefined ? [] : [{ waar: `uitgaven ${row.jaar}, ontwerpbegroting`, staat: `${formatCell(wholeAmount(row.cells[0] ?? '', notation))} onder ${other}, ${formatCell(wholeAmount(beside.cells[0] ?? '', notation))} onder ${nummer}` }];
  });
  return {
    nummer: other!,
    rows: merge(own, rows, nummer, notation),
    fault: {
      soort: 'ander-artikelnummer',
      titel: `Artikel ${nummer} staat ${own.length === 0 ? '' : 'ook '}onder nummer ${other}`,
      plaatsen: [
        { waar: `nummer ${other}, "${rows[0]!.artikelnaam}"`, staat: years(rows) },
        { waar: `nummer ${nummer}`, staat: own.length === 0 ? 'geen enkel jaar' : `"${own[0]!.artikelnaam}": ${years(own)}` },
        ...overlap,
      ],
      keuze: `${byName.length > 0 ? 'De naam is dezelfde' : `Het nummer eindigt op ${nummer} en onder ${nummer} zelf staat niets`}. De bedragen onder ${other} worden gelezen als die van artikel ${nummer}; staat er in hetzelfde jaar onder het ene nummer 0 en onder het andere een bedrag, dan geldt het bedrag.`,
    },
  };
}

/** Both together; of one fact that both rows have, the amount that is not zero. */
function merge(own: readonly StateRow[], other: readonly StateRow[], nummer: string, notation: Notation): StateRow[] | null {
  const merged = [...own];
  for (const row of other) {
    const place = merged.findIndex((item) => item.jaar === row.jaar && item.soort === row.soort);
    const beside = merged[place];
    if (beside === undefined) {
      merged.push({ ...row, artikel: nummer });
      continue;
    }
    const cells = row.cells.map((text, index) => {
      const here = beside.cells[index]!;
      const [a, b] = [wholeAmount(here, notation), wholeAmount(text, notation)];
      if (a === b || b === null || b === 0) return here;
      return a === null || a === 0 ? text : null;
    });
    if (cells.some((text) => text === null)) return null;
    merged[place] = { ...beside, cells: cells as string[] };
  }
  return merged;
}
