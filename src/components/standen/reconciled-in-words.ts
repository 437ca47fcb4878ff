import { capital, formatCount } from '../../domain/format.ts';
import type { Vergelijkingen } from '../../publication/reconciliation.ts';

/** How many comparisons were made and what came out, in a sentence: "14 vergelijkingen: alles wat gelijk moet zijn, is gelijk." */
export function reconciledInWords(vergelijkingen: readonly Vergelijkingen[]): string {
  const rijen = vergelijkingen.flatMap((groep) => groep.rijen);
  const wrong = rijen.filter(({ klopt }) => klopt === false).length;
  return capital(`${formatCount(rijen.length, 'vergelijking', 'vergelijkingen')}: ${wrong === 0 ? 'alles wat gelijk moet zijn, is gelijk' : `${wrong} keer is iets niet gelijk wat gelijk moet zijn`}.`);
}
