import type { Fase } from '../../domain/fase.ts';
import { squeeze } from './number-form.ts';

/** What the head above a column says. */
export interface ColumnHead {
  /** The words of the head. */
  text: string;
  jaar: number | null;
  fase: Fase | null;
  soort: 'stand' | 'mutatie' | 'verschil';
  /** The number the column carries in formulas: 3 in "(3)=(1)+(2)". */
  nummer: number | null;
  /** The formula: numbers of the columns that are added, with their sign; empty when none is printed. */
  som: readonly { nummer: number; teken: 1 | -1 }[];
}

const FASE_WORDS: readonly (readonly [RegExp, Fase])[] = [
  [/realisatie|slotwet|jaarverslag/i, 'realisatie'],
  [/(?:\b2\s?(?:e|de)|tweede) suppl|najaarsnota/i, '2e-suppletoire'],
  [/(?:\b1\s?(?:e|ste)|eerste) suppl|voorjaarsnota/i, '1e-suppletoire'],
  [/vastgesteld|amendement|nota van wijziging|\bnvw\b/i, 'vastgesteld'],
  [/ontwerp|\bowb\b|miljoenennota/i, 'ontwerpbegroting'],
  [/raming|geraamd/i, 'meerjarenraming'],
  [/lopend/i, 'lopend-jaar'],
];

/** Reads the head of a column; `null` when it says nothing about year, phase or mutation. */
export function readColumnHead(head: string): ColumnHead | null {
  const text = squeeze(head).slice(0, 300);
  const { words, nummer, som } = splitFormula(text);
  const jaar = /(?<!\d)((?:19|20|21)\d{2})(?!\d)/.exec(words)?.[1];
  const soort = /verschil|afwijking/i.test(words) ? 'verschil' : /mutatie|bijstelling|\bamendement|nota van wijziging|\bnvw\b/i.test(words) && !/\bstand\b/i.test(words) ? 'mutatie' : 'stand';
  const fase = soort === 'verschil' ? 'realisatie' : (FASE_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null);
  if (jaar === undefined && fase === null && soort === 'stand') return null;
  return { text, jaar: jaar === undefined ? null : Number(jaar), fase, soort, nummer, som };
}

/** Takes "(5) = (3) + (4)", "5=3+4" or "(2)" off the end of a head. */
function splitFormula(text: string): { words: string; nummer: number | null; som: ColumnHead['som'] } {
  const formula = /\(? ?(\d{1,2}) ?\)? ?= ?([-+\u2012\u2013\u2212() \d]{1,40})$/u.exec(text);
  if (formula !== null) {
    const som = [...formula[2]!.matchAll(/([-+\u2012\u2013\u2212])? ?\(? ?(\d{1,2})/gu)].map((part) => ({
      nummer: Number(part[2]),
      teken: part[1] === undefined || part[1] === '+' ? (1 as const) : (-1 as const),
    }));
    return { words: text.slice(0, formula.index), nummer: Number(formula[1]), som };
  }
  const number = / \(?(\d{1,2})\)?$/u.exec(` ${text}`);
  if (number !== null) return { words: ` ${text}`.slice(0, number.index), nummer: Number(number[1]), som: [] };
  return { words: text, nummer: null, som: [] };
}

/** True for a cell that can only stand in a head: a year, the number of a column or its formula. */
export function isHeadCell(text: string): boolean {
  const bare = squeeze(text);
  return /^(?:19|20|21)\d{2}$/.test(bare) || /^\(?\d{1,2}\)?$/.test(bare) || /^\(?\d{1,2}\)? ?= ?[-+\u2012\u2013\u2212() \d]{1,40}$/u.test(bare);
}

/** True for words that name a column of labels. */
export function isLabelHead(text: string): boolean {
  return /^(?:art(?:ikel|\.)?|artikelonderdeel|onderdeel|omschrijving|instrument|regeling|naam|label|nr\.?|nummer|\(?bedragen.*|x ?€.*)?$/i.test(squeeze(text));
}
