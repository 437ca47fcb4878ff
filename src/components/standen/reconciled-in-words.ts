import { capital, formatCount } from '../../domain/format.ts';
import type { Vergelijkingen } from '../../publication/reconciliation.ts';

/**
 * How many comparisons were made and what came out: "14 vergelijkingen: alles wat gelijk moet zijn, is gelijk." A second sentence
 * tells where another source gives another amount for the same phase.
 */
export function reconciledInWords(vergelijkingen: readonly Vergelijkingen[]): string {
  const rijen = vergelijkingen.flatMap((groep) => groep.rijen);
  const wrong = rijen.filter(({ klopt }) => klopt === false).length;
  const contradicted = rijen.filter(({ klopt, zelfdeFeit }) => zelfdeFeit && klopt === null).length;
  const outcome = capital(`${formatCount(rijen.length, 'vergelijking', 'vergelijkingen')}: ${wrong === 0 ? 'alles wat gelijk moet zijn, is gelijk' : `${wrong} keer is iets niet gelijk wat gelijk moet zijn`}.`);
  return contradicted === 0 ? outcome : `${outcome} ${contradicted} keer noemt een ander stuk voor dezelfde fase een ander bedrag.`;
}
