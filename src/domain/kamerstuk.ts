import { kamerstukAdres } from './adres.ts';

/** A parliamentary paper that a text refers to, with the place of its words in the text. */
export interface Kamerstukverwijzing {
  /** Index of the first sign. */
  begin: number;
  /** Index after the last sign. */
  eind: number;
  /** Address of the official publication. */
  adres: string;
}

const S = '[ \\u00a0]';
const REFERENCE = new RegExp(
  `(?<![\\p{L}\\p{N}])Kamerstuk(?:ken)?(?:${S}(I{1,2}))?(?:,?${S}(?:19|20)\\d{2}(?:[-–/](?:\\d{4}|\\d{2})))?,?${S}` +
    `(\\d{2}[ .\\u00a0]?\\d{3})(?:[-${S.slice(1, -1)}]([IVX]{1,5}[A-E]?|[A-HJ]))?,?${S}(?:nr\\.?${S}?(\\d{1,4}|[A-Z]{1,2})|([A-Z]{1,2}))(?![\\p{L}\\p{N}])`,
  'gu',
);

/**
 * The references to parliamentary papers in a text, in order: "Kamerstukken II 2020/21, 35510, nr. 4". Only what names one paper by
 * file and number is found; a letter without "nr." only for the Senate ("Kamerstukken I 2020/21, 35510, A").
 */
export function vindKamerstukken(text: string): Kamerstukverwijzing[] {
  return [...text.matchAll(REFERENCE)].flatMap((match) => {
    const [words, chamber, dossier, hoofdstuk, nummer, letter] = match;
    if (nummer === undefined && chamber !== 'I') return [];
    const adres = kamerstukAdres(dossier!.replace(/\D/g, ''), hoofdstuk ?? null, nummer ?? letter!);
    return [{ begin: match.index, eind: match.index + words.length, adres }];
  });
}
