import type { Bedrag } from '../../domain/bedragen.ts';
import type { Aansluiting } from '../../domain/importverslag.ts';

/** Percents are compared to a tenth: the text prints one decimal. */
export function isSame(printed: number, computed: number, eenheid: Aansluiting['eenheid']): boolean {
  return eenheid === 'procent' ? Math.abs(printed - computed) < 0.05 + 1e-9 : printed === computed;
}

/** A comparison of two rows of numbers, column by column. What is not given on one side is not compared. */
export function compare(
  soort: Aansluiting['soort'],
  wat: string,
  eenheid: Aansluiting['eenheid'],
  kolommen: readonly string[],
  gedrukt: readonly Bedrag[],
  berekend: readonly Bedrag[],
  moetGelijk: boolean,
): Aansluiting {
  let vergeleken = 0;
  let afwijkend = 0;
  gedrukt.forEach((printed, index) => {
    const computed = berekend[index] ?? null;
    if (printed === null || computed === null) return;
    vergeleken += 1;
    if (!isSame(printed, computed, eenheid)) afwijkend += 1;
  });
  return { soort, wat, eenheid, kolommen: [...kolommen], gedrukt: [...gedrukt], berekend: [...berekend], vergeleken, afwijkend, moetGelijk };
}
