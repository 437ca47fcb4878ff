import type { Evidence } from '../../domain/bewijs/evidence.ts';
import { firstProved, type Bewering } from '../../domain/bewering.ts';
import type { Onoplosbaar } from '../../domain/cijfer.ts';
import type { Begroting } from '../../domain/begroting.ts';
import type { FiguurSpec } from '../spec.ts';

/** What a figure is made from. */
export interface FigureRequest {
  /** Permanent name of the figure. */
  id: string;
  evidence: Evidence;
  /** Line of the table, for figures about one line. */
  regel: string | null;
  /** How sources are cited, by id. */
  aanduidingen: ReadonlyMap<string, string>;
}

/** A figure, or why the data do not give one. */
export type Made = { ok: true; spec: FiguurSpec } | { ok: false; reden: Onoplosbaar };

/** Makes one kind of figure. Pure; never throws for bad content. */
export type FigureMaker = (request: FigureRequest) => Made;

/** Says why there is no figure. */
export function noFigure(found: string, expected: string, remedy: string): Made {
  return { ok: false, reden: { found, expected, remedy } };
}

/** Title and proof: the first claim that the data support, else words that claim nothing. */
export function chooseTitle(evidence: Evidence, claims: readonly Bewering[], otherwise: string): Pick<FiguurSpec, 'titel' | 'bewijs'> {
  const chosen = firstProved(evidence, claims);
  if (chosen === null) return { titel: otherwise, bewijs: null };
  return { titel: chosen.zin, bewijs: { uitdrukking: chosen.bewijs, uitkomst: chosen.uitkomst } };
}

/** The budget table as a source: "tabel 18, Kamerstukken II 2021/22, 35925 VII, nr. 2". */
export function tableAsSource({ evidence: { begroting }, aanduidingen }: FigureRequest): string {
  const { tabel, bron } = begroting.bestand;
  return `tabel ${tabel.nummer}, ${aanduidingen.get(bron) ?? bron}`;
}

/** "artikel 7", as figures name what they are about. */
export function articleInWords(begroting: Begroting): string {
  return `artikel ${begroting.bestand.artikel.nummer}`;
}
