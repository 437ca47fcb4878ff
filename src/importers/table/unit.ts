import type { Bedrag } from '../../domain/bedragen.ts';
import { formatCell, formatNumber } from '../../domain/format.ts';
import type { ExactNumber } from './number-form.ts';
import { squeeze } from './number-form.ts';

/** The power of ten of a table's unit relative to thousands of euros. */
export const UNITS = { euro: -3, duizend: 0, miljoen: 3, miljard: 6 } as const;

/** The unit in which a table states its amounts. */
export type Unit = keyof typeof UNITS;

const PHRASES: readonly (readonly [RegExp, Unit])[] = [
  [/\b(?:mld|miljard)/iu, 'miljard'],
  [/\b(?:mln|miljoen|1[. ]?000[. ]?000\b)/iu, 'miljoen'],
  [/\b1[. ]?000\b|\bduizend/iu, 'duizend'],
  [/\b(?:x|in) (?:€ ?1|euro|1 euro)\b|\bin hele euro/iu, 'euro'],
];

/** The phrase about the unit at the end of a caption, between brackets: "(bedragen x € 1.000)". */
const IN_BRACKETS = / ?\(([^()]{0,80}(?:€|euro|EUR)[^()]{0,80})\)$/iu;

/** The unit a caption states, the phrase itself and the caption without it. `unit` is `null` when none is stated. */
export function readUnit(caption: string): { unit: Unit | null; phrase: string | null; rest: string } {
  const text = squeeze(caption);
  const phrase = IN_BRACKETS.exec(text)?.[1] ?? null;
  if (phrase === null) return { unit: null, phrase: null, rest: text };
  const unit = PHRASES.find(([pattern]) => pattern.test(phrase))?.[1] ?? null;
  return { unit, phrase, rest: unit === null ? text : text.replace(IN_BRACKETS, '') };
}

/** The unit when a text is nothing but that: "Bedragen x € 1.000", "(x € 1 mln.)"; `null` for another text. */
export function unitAlone(text: string): Unit | null {
  const bare = squeeze(text).replace(/[()]/g, '');
  return /^(?:(?:alle )?bedragen |x ?€|in |€ ?1)/iu.test(bare) && bare.length <= 60 ? readUnit(`(${bare})`).unit : null;
}

/** How a caption says the unit, between brackets. */
export const UNIT_PHRASES: Readonly<Record<Unit, string>> = { euro: 'bedragen x € 1', duizend: 'bedragen x €\u00a01.000', miljoen: 'bedragen x € 1 miljoen', miljard: 'bedragen x € 1 miljard' };

/** An amount in thousands of euros as a table in this unit prints it: 1650 is "1,65" in millions. "–" when not given. */
export function inUnit(bedrag: Bedrag, unit: Unit): string {
  if (bedrag === null || UNITS[unit] === 0) return formatCell(bedrag);
  if (UNITS[unit] < 0) return formatNumber(bedrag * 10 ** -UNITS[unit]);
  return formatNumber(bedrag / 10 ** UNITS[unit], UNITS[unit]).replace(/,?0+$/, '');
}

/** A number of the table in whole thousands of euros; `null` when it cannot be without loss. */
export function toThousands(number: ExactNumber, unit: Unit): number | null {
  const shift = UNITS[unit] - number.decimals;
  const result = shift >= 0 ? number.digits * 10 ** shift : number.digits / 10 ** -shift;
  return Number.isSafeInteger(result) ? (result === 0 ? 0 : result) : null;
}
