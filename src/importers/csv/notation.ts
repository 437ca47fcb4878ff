import type { Bedrag } from '../../domain/bedragen.ts';
import { readCell, type Notation } from '../table/number-form.ts';
import { toThousands } from '../table/unit.ts';

/**
 * The notation of a file of amounts in thousands of euros: the one in which more cells are whole thousands. "6,528" can only be
 * 6.528 thousand euros when the comma groups, "1.652" only when the dot does. Dutch when no cell tells.
 */
export function notationOf(cells: Iterable<string>): Notation {
  let dutch = 0;
  let english = 0;
  for (const text of cells) {
    if (wholeAmount(text, 'nl') !== null) dutch += 1;
    if (wholeAmount(text, 'en') !== null) english += 1;
  }
  return english > dutch ? 'en' : 'nl';
}

/** The amount in a cell, × € 1.000; `null` when there is none or when it is no whole amount. */
export function wholeAmount(text: string, notation: Notation): Bedrag {
  const value = readCell(text, notation);
  if (value.kind === 'nil') return 0;
  return value.kind === 'number' ? toThousands(value.number, 'duizend') : null;
}
