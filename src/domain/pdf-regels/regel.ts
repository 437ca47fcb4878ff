import type { Uitleg } from '../controle.ts';

/** Whose demand a rule is: a standard (ISO 14289-1, ISO 19005-2 level A) or our own. */
export type Norm = 'PDF/UA-1' | 'PDF/A-2a' | 'huisregel';

/** One thing that holds for every PDF that is delivered, with its help page. The code begins with `pdf-`. */
export interface PdfRegel extends Uitleg {
  norm: Norm;
  /** Clause of the standard; empty for a house rule. */
  bepaling: string;
}

/** What to do about a fault that no editor can mend. */
export const VOOR_ONTWIKKELAARS = 'Dit ligt niet aan de inhoud. Meld het aan de ontwikkelaars, met het bestand erbij.';

/** The clause a rule comes from, e.g. "PDF/UA-1, 7.3". */
export const herkomstVan = ({ norm, bepaling }: PdfRegel): string => (bepaling === '' ? norm : `${norm}, ${bepaling}`);

/** A rule as its files write it: the code without `pdf-`, and no remedy when only a developer can help. */
type Opgave = Omit<PdfRegel, 'code' | 'oplossen'> & { oplossen?: string };

/** Completes a list of rules; the keys are the codes without `pdf-`. */
export function pdfRegels<Sleutel extends string>(opgaven: Record<Sleutel, Opgave>): Record<Sleutel, PdfRegel> {
  const alle = Object.entries<Opgave>(opgaven).map(([sleutel, opgave]) => [sleutel, { ...opgave, code: `pdf-${sleutel}`, oplossen: opgave.oplossen ?? VOOR_ONTWIKKELAARS }]);
  return Object.fromEntries(alle) as Record<Sleutel, PdfRegel>;
}
