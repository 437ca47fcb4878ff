import { rekenregels, type Rekenregel } from '../../domain/standen.ts';
import type { FindingList } from '../finding-list.ts';
import type { AmountColumn } from '../table/read-columns.ts';

/** Which columns follow from others: as the head prints it, "(3)=(1)+(2)", else as the phases of the columns tell. */
export function rulesOf(columns: readonly AmountColumn[], findings: FindingList): Rekenregel[] {
  const byPhase = rekenregels(columns);
  return columns.flatMap(({ som, kop }, kolom): Rekenregel[] => {
    const told = byPhase.find((rule) => rule.kolom === kolom);
    if (som.length === 0) return told === undefined ? [] : [told];
    const printed = { kolom, delen: som };
    if (told !== undefined && partsOf(told) !== partsOf(printed)) {
      findings.add('gegeven-afgeleid', 'waarschuwing', { within: `kolom "${kop}"`, found: 'een formule in de kop die iets anders zegt dan de namen van de kolommen', expected: 'een stand die volgt uit de vorige stand en de mutaties', remedy: 'Er is gerekend met de formule. Kijk of elke kolom goed is herkend.' });
    }
    return [printed];
  });
}

function partsOf({ delen }: Rekenregel): string {
  return delen.map(({ kolom, teken }) => `${teken}:${kolom}`).sort().join(' ');
}
