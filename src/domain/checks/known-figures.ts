import { lineage, type Begroting, type Regel } from '../begroting.ts';
import type { TypedNumber } from './typed-numbers.ts';

/** A figure of the table that a typed number stands for. */
export interface KnownFigure {
  /** How the figure is written so that it comes from the table. */
  component: string;
  /** True when it can hardly be a coincidence. */
  certain: boolean;
}

/**
 * The figure of the table that a typed number stands for, `null` when there is none. `pad` is the line that the text
 * is about: of equal amounts its own is meant, and its shares and changes are known as well.
 */
export function knownFigure(begroting: Begroting, number: TypedNumber, pad: string | null, text: string): KnownFigure | null {
  if (number.soort === 'procent') return committedShare(begroting, number, text) ?? shareOfLine(begroting, number, pad);
  return amount(begroting, number, pad, text);
}

/** A percentage juridisch verplicht; a whole number only where the text says what it is about, for "50%" is anybody's. */
function committedShare(begroting: Begroting, number: TypedNumber, text: string): KnownFigure | null {
  const stated = begroting.bestand.juridischVerplicht;
  if (stated === undefined || (number.step === 1 && !/juridisch/i.test(text))) return null;
  if (within(stated.totaal, number)) return { component: '<JuridischVerplicht />', certain: true };
  const instrument = stated.instrumenten.find(({ percentage }) => within(percentage, number));
  return instrument === undefined ? null : { component: `<JuridischVerplicht instrument="${instrument.id}" />`, certain: true };
}

/** The share or the change of the line that the text is about: likely, no more, for other percentages may be equal. */
function shareOfLine(begroting: Begroting, number: TypedNumber, pad: string | null): KnownFigure | null {
  const regel = begroting.opPad.get(pad ?? '');
  const column = begroting.kolommen.findIndex(({ jaar }) => jaar === begroting.begrotingsjaar);
  const bedrag = regel?.bedragen[column];
  if (regel === undefined || typeof bedrag !== 'number' || number.value < 1 || number.value === 50 || number.value === 100) return null;
  const jaar = begroting.begrotingsjaar;
  const whole = lineage(begroting, regel.pad).slice(0, -1).find(({ bedragen }) => within((bedrag / (bedragen[column] ?? 0)) * 100, number));
  if (whole !== undefined) return { component: `<Aandeel regel="${regel.pad}" van="${whole.pad}" jaar={${jaar}} />`, certain: false };
  const before = regel.bedragen[column - 1];
  if (typeof before !== 'number' || !within(Math.abs((bedrag - before) / before) * 100, number)) return null;
  return { component: `<Verschil regel="${regel.pad}" van={${jaar - 1}} tot={${jaar}} als="procent" />`, certain: false };
}

function amount(begroting: Begroting, number: TypedNumber, pad: string | null, text: string): KnownFigure | null {
  // "bedragen x € 1.000" is a unit.
  if (/[x×]\s*$/iu.test(text.slice(0, number.start))) return null;
  const found = number.soort === 'euro' ? moneyIn(begroting, number, pad) : bareIn(begroting, number, pad, text);
  if (found === null) return null;
  return { component: `<Bedrag regel="${found.regel.pad}" jaar={${begroting.kolommen[found.column]?.jaar ?? begroting.begrotingsjaar}} />`, certain: found.certain };
}

/** An amount with € or a unit: the table's amount rounded as far as it was typed. One digit may well be a coincidence. */
function moneyIn(begroting: Begroting, number: TypedNumber, pad: string | null): Cell | null {
  const cell = cellWith(begroting, pad, (bedrag) => within(bedrag * 1000, number));
  return cell === null ? null : { ...cell, certain: number.digits >= 2 };
}

/**
 * A number without € or unit: as it stands in the table (× € 1.000), or in whole euros. Below 1.000, and below 10.000
 * without a dot, it may be anything: a year, a count. Numbers of documents and round numbers of things are no amounts.
 */
function bareIn(begroting: Begroting, number: TypedNumber, pad: string | null, text: string): Cell | null {
  const dotted = /\D/.test(number.words);
  if (number.step !== 1 || number.value < (dotted ? 1_000 : 10_000) || isReference(text, number)) return null;
  if (number.counts && number.value % 1_000 === 0) return null;
  const cell = cellWith(begroting, pad, (bedrag) => Math.abs(bedrag) === number.value || Math.abs(bedrag) * 1000 === number.value);
  return cell === null ? null : { ...cell, certain: !number.counts };
}

interface Cell {
  regel: Regel;
  column: number;
  certain: boolean;
}

/** The first cell that fits: of the line the text is about, else in the budget year, else anywhere. Zero fits nothing. */
function cellWith(begroting: Begroting, pad: string | null, fits: (bedrag: number) => boolean): Cell | null {
  const budgetColumn = begroting.kolommen.findIndex(({ jaar }) => jaar === begroting.begrotingsjaar);
  let best: (Cell & { rank: number }) | null = null;
  for (const regel of begroting.regels) {
    regel.bedragen.forEach((bedrag, column) => {
      if (bedrag === null || bedrag === 0 || !fits(Math.abs(bedrag))) return;
      const rank = (regel.pad === pad ? 2 : 0) + (column === budgetColumn ? 1 : 0);
      if (best === null || rank > best.rank) best = { regel, column, certain: true, rank };
    });
  }
  return best;
}

/** True when a value, rounded as far as the number was typed, is that number. */
function within(value: number, number: TypedNumber): boolean {
  return Number.isFinite(value) && Math.abs(Math.abs(value) - number.value) <= number.step / 2 + 1e-9;
}

/** "Kamerstukken II 2020/21, 35510, nr. 4", "kst-35925-VII-2", "artikel 10.000": the number of a document. */
function isReference(text: string, { start, words }: TypedNumber): boolean {
  const before = text.slice(0, start);
  const after = text.slice(start + words.length);
  return /(?:kamerstuk\w*|kst|dossier|stuk(?:nummer)?|artikel|nummer|nr\.?|\d{4}\/\d{2},?|[\p{L}\d]-)\s*(?:I{1,2}\s*)?$/iu.test(before) || /^\s*(?:-|,?\s*nr\b|,?\s*[IVX]+\b)/u.test(after);
}
