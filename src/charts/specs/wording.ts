import type { Begroting, Regel } from '../../domain/begroting.ts';
import { midSentence } from '../../domain/format.ts';

/** A label without the number before it: "7.2 Pensioenen en uitkeringen" → "Pensioenen en uitkeringen". */
export function withoutNumber(label: string): string {
  return label.replace(/^\d+(?:\.\d+)*\s+/, '');
}

/** A label in the middle of a sentence, without the source's "(regelingen)". */
export function inSentence(label: string): string {
  return midSentence(withoutNumber(label)).replace(/\s*\(regelingen\)$/, '');
}

/** A label behind the word "overig": the number stays, the capital goes. */
export function afterOverig(label: string): string {
  const bare = withoutNumber(label);
  return `Overig ${label.slice(0, label.length - bare.length)}${midSentence(bare)}`;
}

/** The instrument a regeling stands under, for labels that occur more than once; empty for a label that is unique. */
export function distinction(begroting: Begroting, regel: Regel): string {
  const same = begroting.regels.filter((item) => item.soort === 'regeling' && item.label === regel.label);
  if (same.length < 2 || regel.ouder === null) return '';
  return withoutNumber(begroting.opPad.get(regel.ouder)?.label ?? '');
}

/** "1 regeling", "2 regelingen". */
export function regelingen(aantal: number): string {
  return `${aantal} ${aantal === 1 ? 'regeling' : 'regelingen'}`;
}

/** Years as a period: "2020–2026", "2022". */
export function period(jaren: readonly number[]): string {
  const [eerste, laatste] = [jaren[0], jaren.at(-1)];
  return eerste === laatste ? `${eerste}` : `${eerste}–${laatste}`;
}

/** A small number in words, as running text has it. */
export function numeral(aantal: number): string {
  return ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'][aantal] ?? String(aantal);
}
