import { inText } from '../domain/checks/places.ts';
import type { Finding, Place } from '../domain/finding.ts';
import { historieVan, type ArtikelStuk, type Publicatie } from '../domain/publicatie.ts';
import { makeFiguur } from './figuur.ts';
import type { FiguurSpec } from './spec.ts';

/** Code of the findings about figures, and address of their help page. */
export const FIGUUR_CODE = 'figuren';

/** A figure of an article, with the number it has there. */
export interface Figuur {
  /** Counted from 1 through the text. */
  nummer: number;
  spec: FiguurSpec;
}

/** What was made from an article; the pages and files of one build ask for the same figures many times. */
const known = new WeakMap<ArtikelStuk, Figuren>();

interface Figuren {
  figuren: Figuur[];
  findings: Finding[];
}

/**
 * The figures of an article in the order of its text. A figure that cannot be made keeps its number and is named in the
 * findings; of two with one name the second is.
 */
export function figurenVan(publicatie: Publicatie, artikel: ArtikelStuk): Figuren {
  const before = known.get(artikel);
  if (before !== undefined) return before;
  const made = makeFiguren(publicatie, artikel);
  known.set(artikel, made);
  return made;
}

function makeFiguren(publicatie: Publicatie, artikel: ArtikelStuk): Figuren {
  const { begroting } = artikel;
  const historie = historieVan(publicatie, artikel);
  const aanduidingen = new Map(publicatie.bronnen.map((bron) => [bron.id, bron.data.aanduiding]));
  const figuren: Figuur[] = [];
  const findings: Finding[] = [];
  const uses = artikel.tekst.gebruik.filter((gebruik) => gebruik.component === 'Figuur');
  uses.forEach((gebruik, index) => {
    const place = inText(artikel, gebruik);
    const made = makeFiguur(gebruik.attributen, { evidence: { begroting, historie }, aanduidingen });
    if (!made.ok) {
      findings.push({ code: FIGUUR_CODE, severity: 'fout', place, ...made.reden });
    } else if (figuren.some((figuur) => figuur.spec.id === made.spec.id)) {
      findings.push(double(made.spec.id, place));
    } else {
      figuren.push({ nummer: index + 1, spec: made.spec });
    }
  });
  return { figuren, findings };
}

function double(id: string, place: Place): Finding {
  return {
    code: FIGUUR_CODE,
    severity: 'fout',
    place,
    found: `twee keer de figuur ${id}`,
    expected: 'elke figuur één keer: haar naam is haar vaste adres',
    remedy: 'Haal een van de twee weg of geef haar een andere naam.',
  };
}
