import { bewijs } from '../domain/bewering.ts';
import type { Begroting } from '../domain/begroting.ts';
import { NBSP } from '../domain/format.ts';
import { figuurAttributenSchema } from '../domain/figuur.ts';
import { slug } from '../domain/slug.ts';
import { rounded } from './unit.ts';
import type { FiguurSpec } from './spec.ts';
import { begrotingEnRealisatie } from './specs/begroting-en-realisatie.ts';
import { juridischVerplicht } from './specs/juridisch-verplicht.ts';
import { samenstellingBegrotingsjaar } from './specs/samenstelling-begrotingsjaar.ts';
import { uitgavenNaarJaar } from './specs/uitgaven-naar-jaar.ts';
import { veranderingT1T } from './specs/verandering-t-1-t.ts';
import { verloopVanRegel } from './specs/verloop-van-regel.ts';
import { noFigure, type FigureMaker, type FigureRequest, type Made } from './specs/figure-request.ts';
import { withoutNumber } from './specs/wording.ts';

/** The kinds of figures an editor can ask for, by name. */
export const FIGUREN: Readonly<Record<string, FigureMaker>> = {
  'uitgaven-naar-jaar': uitgavenNaarJaar,
  'samenstelling-begrotingsjaar': samenstellingBegrotingsjaar,
  'juridisch-verplicht': juridischVerplicht,
  'verandering-t-1-t': veranderingT1T,
  'verloop-van-regel': verloopVanRegel,
  'begroting-en-realisatie': begrotingEnRealisatie,
};

/** Makes the figure that `<Figuur …>` asks for, or says why that cannot be done. Pure; never throws for bad content. */
export function makeFiguur(attributen: Readonly<Record<string, unknown>>, request: Omit<FigureRequest, 'id' | 'regel'>): Made {
  const read = figuurAttributenSchema.safeParse(attributen);
  if (!read.success) {
    const names = read.error.issues.map((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.')) || 'titel zonder bewijs, of andersom');
    return noFigure(`<Figuur> met een fout in: ${names.join(', ')}`, '<Figuur id="uitgaven-naar-jaar" />, met eventueel titel="…" en bewijs="…" samen', 'Verbeter de eigenschappen van deze figuur.');
  }
  const { id, titel, bewijs: uitdrukking } = read.data;
  const choice = choose(request.evidence.begroting, id, read.data.regel ?? null);
  if (!choice.ok) return choice;
  const made = choice.maker({ ...request, id, regel: choice.regel });
  if (!made.ok) return made;
  const spec = withRounding(made.spec);
  if (titel === undefined || uitdrukking === undefined) return { ok: true, spec };
  const outcome = bewijs(request.evidence, uitdrukking);
  if (!outcome.ok) return { ok: false, reden: { ...outcome.reden, found: `de titel "${titel}": ${outcome.reden.found}` } };
  return { ok: true, spec: { ...spec, titel, bewijs: { uitdrukking, uitkomst: outcome.uitkomst } } };
}

type Choice = { ok: true; maker: FigureMaker; regel: string | null } | Extract<Made, { ok: false }>;

/** The kind of figure with this name, else the course of the line with this name. */
function choose(begroting: Begroting, id: string, regel: string | null): Choice {
  if (regel !== null) return { ok: true, maker: verloopVanRegel, regel };
  if (Object.hasOwn(FIGUREN, id)) return { ok: true, maker: FIGUREN[id]!, regel: null };
  const regels = begroting.regels.filter((item) => slug(withoutNumber(item.label)) === id || item.pad === id);
  if (regels.length === 1) return { ok: true, maker: verloopVanRegel, regel: regels[0]!.pad };
  const known = Object.keys(FIGUREN).join(', ');
  const missed = regels.length === 0
    ? noFigure(`de figuur ${id}`, `een van: ${known}; of de naam van een regel in de tabel`, 'Verbeter de naam van de figuur.')
    : noFigure(`de figuur ${id}, en ${regels.length} regels die zo heten`, 'één regel', `Noem de regel erbij, bijvoorbeeld regel="${regels[0]!.pad}".`);
  return missed as Extract<Made, { ok: false }>;
}

/** Says so when rounded parts do not add up to the rounded total. */
function withRounding(spec: FiguurSpec): FiguurSpec {
  const { totals, eenheid, series } = spec;
  const uneven = totals?.some((total, index) => {
    const parts = series.map((series) => series.values[index] ?? null);
    if (total === null || parts.includes(null)) return false;
    const sum = (parts as number[]).reduce((sum, partOf) => sum + rounded(partOf, eenheid), 0);
    return Math.abs(sum - rounded(total, eenheid)) > 1e-6;
  });
  if (uneven !== true) return spec;
  return { ...spec, opmerkingen: [...spec.opmerkingen, `Door afronding tellen de delen niet altijd precies op tot het totaal. De tabel geeft de bedragen x${NBSP}€${NBSP}1.000.`] };
}
