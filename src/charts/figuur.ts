import { z } from 'zod';
import { bewijs } from '../domain/bewering.ts';
import type { Begroting } from '../domain/begroting.ts';
import { slug, SLUG_PATTERN } from '../domain/slug.ts';
import { afgerond } from './eenheid.ts';
import type { FiguurSpec } from './spec.ts';
import { begrotingEnRealisatie } from './specs/begroting-en-realisatie.ts';
import { juridischVerplicht } from './specs/juridisch-verplicht.ts';
import { samenstellingBegrotingsjaar } from './specs/samenstelling-begrotingsjaar.ts';
import { uitgavenNaarJaar } from './specs/uitgaven-naar-jaar.ts';
import { veranderingT1T } from './specs/verandering-t-1-t.ts';
import { verloopVanRegel } from './specs/verloop-van-regel.ts';
import { geenFiguur, type Figuurmaker, type Figuurvraag, type Gemaakt } from './specs/vraag.ts';
import { zonderNummer } from './specs/woorden.ts';

/** The kinds of figures an editor can ask for, by name. */
export const FIGUREN: Readonly<Record<string, Figuurmaker>> = {
  'uitgaven-naar-jaar': uitgavenNaarJaar,
  'samenstelling-begrotingsjaar': samenstellingBegrotingsjaar,
  'juridisch-verplicht': juridischVerplicht,
  'verandering-t-1-t': veranderingT1T,
  'verloop-van-regel': verloopVanRegel,
  'begroting-en-realisatie': begrotingEnRealisatie,
};

/** Attributes of `<Figuur>` as an editor writes them. Strict: a misspelled attribute is a finding. */
const attributenSchema = z
  .strictObject({
    /** Name of the figure: a kind of figure, or the name of a line of the table. */
    id: z.string().regex(SLUG_PATTERN),
    /** Line of the table, when the name alone does not tell. */
    regel: z.string().optional(),
    /** A title of the editor's own, only together with its proof. */
    titel: z.string().min(10).max(120).optional(),
    /** The expression that must hold for the title to be true. */
    bewijs: z.string().min(1).optional(),
  })
  .refine((value) => (value.titel === undefined) === (value.bewijs === undefined));

/** Makes the figure that `<Figuur …>` asks for, or says why that cannot be done. Pure; never throws for bad content. */
export function maakFiguur(attributen: Readonly<Record<string, unknown>>, vraag: Omit<Figuurvraag, 'id' | 'regel'>): Gemaakt {
  const gelezen = attributenSchema.safeParse(attributen);
  if (!gelezen.success) {
    const namen = gelezen.error.issues.map((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.')) || 'titel zonder bewijs, of andersom');
    return geenFiguur(`<Figuur> met een fout in: ${namen.join(', ')}`, '<Figuur id="uitgaven-naar-jaar" />, met eventueel titel="…" en bewijs="…" samen', 'Verbeter de eigenschappen van deze figuur.');
  }
  const { id, titel, bewijs: uitdrukking } = gelezen.data;
  const keuze = kies(vraag.gegevens.begroting, id, gelezen.data.regel ?? null);
  if (!keuze.ok) return keuze;
  const gemaakt = keuze.maker({ ...vraag, id, regel: keuze.regel });
  if (!gemaakt.ok) return gemaakt;
  const spec = metAfronding(gemaakt.spec);
  if (titel === undefined || uitdrukking === undefined) return { ok: true, spec };
  const uitslag = bewijs(vraag.gegevens, uitdrukking);
  if (!uitslag.ok) return { ok: false, reden: { ...uitslag.reden, found: `de titel "${titel}": ${uitslag.reden.found}` } };
  return { ok: true, spec: { ...spec, titel, bewijs: { uitdrukking, uitkomst: uitslag.uitkomst } } };
}

type Keuze = { ok: true; maker: Figuurmaker; regel: string | null } | Extract<Gemaakt, { ok: false }>;

/** The kind of figure with this name, else the course of the line with this name. */
function kies(begroting: Begroting, id: string, regel: string | null): Keuze {
  if (regel !== null) return { ok: true, maker: verloopVanRegel, regel };
  if (Object.hasOwn(FIGUREN, id)) return { ok: true, maker: FIGUREN[id]!, regel: null };
  const regels = begroting.regels.filter((item) => slug(zonderNummer(item.label)) === id || item.pad === id);
  if (regels.length === 1) return { ok: true, maker: verloopVanRegel, regel: regels[0]!.pad };
  const bekend = Object.keys(FIGUREN).join(', ');
  const gemist = regels.length === 0
    ? geenFiguur(`de figuur ${id}`, `een van: ${bekend}; of de naam van een regel in de tabel`, 'Verbeter de naam van de figuur.')
    : geenFiguur(`de figuur ${id}, en ${regels.length} regels die zo heten`, 'één regel', `Noem de regel erbij, bijvoorbeeld regel="${regels[0]!.pad}".`);
  return gemist as Extract<Gemaakt, { ok: false }>;
}

/** Says so when rounded parts do not add up to the rounded total. */
function metAfronding(spec: FiguurSpec): FiguurSpec {
  const { totalen, eenheid, reeksen } = spec;
  const scheef = totalen?.some((totaal, index) => {
    const delen = reeksen.map((reeks) => reeks.waarden[index] ?? null);
    if (totaal === null || delen.includes(null)) return false;
    const som = (delen as number[]).reduce((sum, deel) => sum + afgerond(deel, eenheid), 0);
    return Math.abs(som - afgerond(totaal, eenheid)) > 1e-6;
  });
  if (scheef !== true) return spec;
  return { ...spec, opmerkingen: [...spec.opmerkingen, 'Door afronding tellen de delen niet altijd precies op tot het totaal. De tabel geeft de bedragen x € 1.000.'] };
}
