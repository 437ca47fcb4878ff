import type { Gegevens } from '../../domain/bewijs/gegevens.ts';
import { eersteBewezen, type Bewering } from '../../domain/bewering.ts';
import type { Onoplosbaar } from '../../domain/cijfer.ts';
import type { Begroting } from '../../domain/begroting.ts';
import type { FiguurSpec } from '../spec.ts';

/** What a figure is made from. */
export interface Figuurvraag {
  /** Permanent name of the figure. */
  id: string;
  gegevens: Gegevens;
  /** Line of the table, for figures about one line. */
  regel: string | null;
  /** How sources are cited, by id. */
  aanduidingen: ReadonlyMap<string, string>;
}

/** A figure, or why the data do not give one. */
export type Gemaakt = { ok: true; spec: FiguurSpec } | { ok: false; reden: Onoplosbaar };

/** Makes one kind of figure. Pure; never throws for bad content. */
export type Figuurmaker = (vraag: Figuurvraag) => Gemaakt;

/** Says why there is no figure. */
export function geenFiguur(found: string, expected: string, remedy: string): Gemaakt {
  return { ok: false, reden: { found, expected, remedy } };
}

/** Title and proof: the first claim that the data support, else words that claim nothing. */
export function kiesTitel(gegevens: Gegevens, beweringen: readonly Bewering[], anders: string): Pick<FiguurSpec, 'titel' | 'bewijs'> {
  const gekozen = eersteBewezen(gegevens, beweringen);
  if (gekozen === null) return { titel: anders, bewijs: null };
  return { titel: gekozen.zin, bewijs: { uitdrukking: gekozen.bewijs, uitkomst: gekozen.uitkomst } };
}

/** The budget table as a source: "tabel 18, Kamerstukken II 2021/22, 35925 VII, nr. 2". */
export function tabelAlsBron({ gegevens: { begroting }, aanduidingen }: Figuurvraag): string {
  const { tabel, bron } = begroting.bestand;
  return `tabel ${tabel.nummer}, ${aanduidingen.get(bron) ?? bron}`;
}

/** "artikel 7", as figures name what they are about. */
export function artikelInWoorden(begroting: Begroting): string {
  return `artikel ${begroting.bestand.artikel.nummer}`;
}
