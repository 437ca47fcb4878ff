import { pathInWords, type Begroting, type Regel } from '../begroting.ts';
import type { Place } from '../finding.ts';
import { bedragenBestand, type ArtikelStuk } from '../publicatie.ts';
import type { Gebruik } from '../tekst.ts';

/** A table with the file it stands in: that of an article, or of one of its later phases. */
export interface Tabel {
  file: string;
  begroting: Begroting;
}

/** The place of a line of the table, or of one of its cells: "tabel 18 › 7.1 … › Opdrachten › 2022". */
export function lineInTable({ id, begroting }: ArtikelStuk, regel: Regel, column?: number): Place {
  return lineOfTable({ file: bedragenBestand(id), begroting }, regel, column);
}

/** The same of any table. */
export function lineOfTable({ file, begroting }: Tabel, regel: Regel, column?: number): Place {
  const jaar = column === undefined ? undefined : begroting.kolommen[column]?.jaar;
  const words = [inWords(begroting, regel), ...(jaar === undefined ? [] : [jaar])].join(' › ');
  const path = column === undefined ? regel.veld : [...regel.veld, 'bedragen', column];
  return { file, path, within: `tabel ${begroting.bestand.tabel.nummer} › ${words}` };
}

/** The place of a field of the bedragen file. */
export function fieldOfAmounts(artikel: ArtikelStuk, path: readonly (string | number)[], within?: string): Place {
  return { file: bedragenBestand(artikel.id), path, within: within ?? path.filter((step) => typeof step === 'string').join(' › ') };
}

/** The place of a field in the frontmatter of a text or in a JSON file. */
export function fieldOf(stuk: { file: string }, ...path: (string | number)[]): Place {
  return { file: stuk.file, path, within: path.filter((step) => typeof step === 'string').join(' › ') };
}

/** The place of something in the text, with the title of its section. */
export function inText(artikel: ArtikelStuk, { sectie, place }: Pick<Gebruik, 'sectie' | 'place'>): Place {
  const titel = artikel.tekst.secties.find((item) => item.id === sectie)?.titel;
  return titel === undefined ? place : { ...place, within: titel };
}

function inWords(begroting: Begroting, regel: Regel): string {
  // Of two lines with one path only the first is in the tree.
  return begroting.opPad.get(regel.pad) === regel ? pathInWords(begroting, regel.pad) : regel.label;
}
