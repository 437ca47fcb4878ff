import { makeBegroting, type Begroting } from './begroting.ts';
import type { Bedrag } from './bedragen.ts';
import type { Fase } from './fase.ts';
import { standenVan, type ArtikelStuk, type Publicatie } from './publicatie.ts';
import { korteNaam } from './standen.ts';

/** The whole amounts of one year in each phase, side by side; each is a fact of its own, out of the document of that phase. */
export interface FaseOverzicht {
  jaar: number;
  /** The phases in the order of the budget cycle, each with the source of its table: an id. */
  fasen: readonly { fase: Fase; bron: string }[];
  /** The main lines and the artikelonderdelen of any of the tables, with an amount × € 1.000 for each phase; `null` is not given. */
  regels: readonly { pad: string; label: string; bedragen: readonly Bedrag[] }[];
}

/**
 * What an article was to cost, and cost, in its budget year: its own table, then the stand of each later phase as the document of that
 * phase gives it. A phase whose table has no stand of its own for that year is left out. `null` when there is nothing beside the own table.
 */
export function faseOverzicht(publicatie: Publicatie, artikel: ArtikelStuk): FaseOverzicht | null {
  const { begroting } = artikel;
  const jaar = begroting.begrotingsjaar;
  const own = { fase: artikel.data.status, bron: begroting.bestand.bron, begroting, kolom: begroting.kolommen.findIndex((kolom) => kolom.jaar === jaar) };
  const later = standenVan(publicatie, artikel.id).map(({ data }) => ({
    fase: data.fase,
    bron: data.bron,
    begroting: makeBegroting(data),
    kolom: data.kolommen.findIndex((kolom) => kolom.jaar === jaar && ['stand', 'realisatie'].includes(korteNaam(data, kolom) ?? '')),
  }));
  const tables = [own, ...later].filter(({ kolom }) => kolom !== -1);
  if (tables.length < 2) return null;
  const paden = inOrder(tables.map((table) => table.begroting));
  return {
    jaar,
    fasen: tables.map(({ fase, bron }) => ({ fase, bron })),
    regels: paden.map((pad) => ({
      pad,
      label: tables.flatMap((table) => table.begroting.opPad.get(pad)?.label ?? [])[0]!,
      bedragen: tables.map((table) => table.begroting.opPad.get(pad)?.bedragen[table.kolom] ?? null),
    })),
  };
}

/** Paths of the main lines and artikelonderdelen in all tables, in the order of the first that has them; ontvangsten last. */
function inOrder(begrotingen: readonly Begroting[]): string[] {
  const paden = new Set(begrotingen.flatMap(({ regels }) => regels.filter(({ soort }) => soort !== 'instrument' && soort !== 'regeling' && soort !== 'ontvangsten').map(({ pad }) => pad)));
  return [...paden, 'ontvangsten'];
}
