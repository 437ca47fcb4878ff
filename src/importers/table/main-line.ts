import { squeeze } from './number-form.ts';

/** The three main lines of a budget table. */
export type MainLine = 'verplichtingen' | 'uitgaven' | 'ontvangsten';

const MAIN = /^(?:art(?:ikel)?\.? ?\d+:? )?(?:totaal |totale )?(verplichtingen|uitgaven|ontvangsten)(?: ?\(totaal\))?:?$/i;

/** Which main line a label names, if any: "Uitgaven", "Art. 7 Verplichtingen", "Totale ontvangsten". */
export function mainLineOf(label: string): MainLine | null {
  const name = MAIN.exec(squeeze(label).slice(0, 80))?.[1]?.toLowerCase();
  return name === undefined ? null : (name as MainLine);
}

const PART = /^(\d{1,3}(?:\.\d{1,3})+)\.? +(?=\S)/;

/** The number an artikelonderdeel begins with: "7.1 Beleid" → "7.1". */
export function partNumberOf(label: string): string | null {
  return PART.exec(squeeze(label))?.[1] ?? null;
}

/** The financial instruments of the Rijksbegrotingsvoorschriften, as tables name them. */
const INSTRUMENTS: readonly RegExp[] = [
  /^subsidies?(?: ?\(regelingen\))?$/,
  /^opdrachten$/,
  /^bekostiging$/,
  /^inkomensoverdracht(?:en)?$/,
  /^leningen$/,
  /^garanties$/,
  /^(?:\(schade\)|schade)?vergoeding(?:en)?$/,
  /^(?:personele|materiele|materiële) uitgaven$/,
  /^(?:storting|onttrekking|storting\/onttrekking) begrotingsreserve/,
  /^bijdragen? (?:aan|aan:) .{0,20}(?:zbo|rwt|agentschap|organisaties|medeoverheden|hoofdstuk|begrotingen|sociale fondsen|andere begroting)/,
];

/** True when a label is that of a financial instrument. */
export function isInstrument(label: string): boolean {
  const plain = squeeze(label).toLowerCase();
  return plain.length <= 120 && INSTRUMENTS.some((pattern) => pattern.test(plain));
}
