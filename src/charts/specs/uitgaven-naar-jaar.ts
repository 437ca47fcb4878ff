import { amountOf, type Begroting, type Regel } from '../../domain/begroting.ts';
import type { Bedrag } from '../../domain/bedragen.ts';
import type { Bewering } from '../../domain/bewering.ts';
import { capital, formatAmount } from '../../domain/format.ts';
import { unitInWords, chooseUnit } from '../unit.ts';
import type { Series } from '../spec.ts';
import { firstYear, yearCategories } from './year-categories.ts';
import { largest, largestRegeling } from './regelingen.ts';
import { articleInWords, noFigure, chooseTitle, tableAsSource, type FigureMaker } from './figure-request.ts';
import { inSentence, afterOverig, period } from './wording.ts';

/** From this share of the uitgaven on, a regeling is shown apart from the artikelonderdeel it belongs to. */
const APART = 0.25;
/** At most this many series have a colour of their own. */
const TONES = ['1', '2', '3', '4', '5'] as const;

/** A part of the uitgaven over the years. */
interface Part {
  label: string;
  pad: string | null;
  bedragen: readonly Bedrag[];
}

/** The uitgaven per year, in artikelonderdelen; a regeling that dominates is shown apart. */
export const uitgavenNaarJaar: FigureMaker = (request) => {
  const { begroting } = request.evidence;
  const uitgaven = begroting.opPad.get('uitgaven')!;
  if (!uitgaven.bedragen.some((bedrag) => bedrag !== null && bedrag !== 0)) {
    return noFigure('uitgaven die in alle jaren nul of niet opgegeven zijn', 'ten minste één bedrag', 'Haal deze figuur weg: er is niets te tekenen.');
  }
  const jaren = begroting.kolommen.map((kolom) => kolom.jaar);
  const eenheid = chooseUnit(uitgaven.bedragen);
  const dominant = dominantRegeling(begroting);
  const series = partsOf(begroting, dominant).map((partOf, index): Series => ({
    label: partOf.label,
    tone: TONES[index] ?? 'context',
    pad: partOf.pad,
    values: [...partOf.bedragen],
  }));
  return {
    ok: true,
    spec: {
      id: request.id,
      ...chooseTitle(request.evidence, claims(begroting, dominant), 'Uitgaven naar jaar'),
      ondertitel: `Uitgaven ${articleInWords(begroting)} naar onderdeel, ${period(jaren)}, ${unitInWords(eenheid)}`,
      form: 'columns',
      stacking: series.length === 1 ? 'single' : 'stacked',
      eenheid,
      signed: false,
      categories: yearCategories(begroting, 'uitgaven'),
      series,
      totals: [...uitgaven.bedragen],
      tabel: {
        head: ['Onderdeel', ...jaren.map(String)],
        kinds: jaren.map(() => 'bedrag' as const),
        rows: [
          ...series.map(({ label, pad, values }) => ({ label, pad, total: false, cells: values })),
          { label: uitgaven.label, pad: 'uitgaven', total: true, cells: [...uitgaven.bedragen] },
        ],
      },
      opmerkingen: [],
      bron: tableAsSource(request),
    },
  };
};

function dominantRegeling(begroting: Begroting): Regel | null {
  const top = largestRegeling(begroting, begroting.begrotingsjaar);
  const totaal = amountOf(begroting, 'uitgaven', begroting.begrotingsjaar) ?? 0;
  return top !== null && totaal > 0 && top.bedrag / totaal >= APART ? top.regel : null;
}

/** The parts in the order in which they are stacked; parts without any amount are left out. */
function partsOf(begroting: Begroting, dominant: Regel | null): Part[] {
  const onderdelen = begroting.regels.filter((regel) => regel.soort === 'artikelonderdeel');
  const parts = onderdelen.map((regel): Part => {
    if (dominant === null || !dominant.pad.startsWith(`${regel.pad}/`)) return { label: regel.label, pad: regel.pad, bedragen: regel.bedragen };
    return { label: afterOverig(regel.label), pad: regel.pad, bedragen: minus(regel.bedragen, dominant.bedragen) };
  });
  const filled = parts.filter((partOf) => partOf.bedragen.some((bedrag) => bedrag !== null && bedrag !== 0));
  const room = TONES.length - (dominant === null ? 0 : 1);
  const { large, rest } = largest(filled, room + 1, ({ bedragen }) => Math.max(...bedragen.map((bedrag) => Math.abs(bedrag ?? 0))));
  return [
    ...(dominant === null ? [] : [{ label: dominant.label, pad: dominant.pad, bedragen: dominant.bedragen }]),
    ...large,
    ...(rest.length === 0 ? [] : [{ label: `Overige ${rest.length} onderdelen`, pad: null, bedragen: sumOf(rest) }]),
  ];
}

function minus(whole: readonly Bedrag[], partOf: readonly Bedrag[]): Bedrag[] {
  return whole.map((bedrag, column) => (bedrag === null || (partOf[column] ?? null) === null ? null : bedrag - partOf[column]!));
}

function sumOf(parts: readonly Part[]): Bedrag[] {
  return parts[0]!.bedragen.map((_, column) =>
    parts.reduce<Bedrag>((sum, partOf) => (sum === null || (partOf.bedragen[column] ?? null) === null ? null : sum + partOf.bedragen[column]!), 0),
  );
}

function claims(begroting: Begroting, dominant: Regel | null): Bewering[] {
  const tot = begroting.begrotingsjaar;
  const van = firstYear(begroting, 'uitgaven');
  if (van === null || van === tot) return [];
  const growth = `groei(uitgaven, ${van}, ${tot})`;
  const [before, after] = [van, tot].map((jaar) => formatAmount(amountOf(begroting, 'uitgaven', jaar) ?? 0));
  return [
    ...(dominant === null ? [] : growthBy(dominant, growth, van, tot)),
    { zin: `De uitgaven stijgen van ${before} in ${van} naar ${after} in ${tot}`, bewijs: `${growth} > 0` },
    { zin: `De uitgaven dalen van ${before} in ${van} naar ${after} in ${tot}`, bewijs: `${growth} < 0` },
    { zin: `De uitgaven zijn in ${tot} even hoog als in ${van}: ${after}`, bewijs: `${growth} = 0` },
  ];
}

/** What one regeling means for the growth, from nearly all of it to more than half. */
function growthBy(regel: Regel, growth: string, van: number, tot: number): Bewering[] {
  const own = `groei(${regel.pad}, ${van}, ${tot})`;
  const naam = capital(inSentence(regel.label));
  return [
    { zin: `${naam} verklaart bijna de hele groei van de uitgaven`, bewijs: `${growth} > 0 en ${own} >= 90% van ${growth} en ${own} < ${growth}` },
    { zin: `${naam} verklaart de hele groei van de uitgaven`, bewijs: `${growth} > 0 en ${own} >= ${growth}` },
    { zin: `${naam} verklaart meer dan de helft van de groei van de uitgaven`, bewijs: `${growth} > 0 en ${own} > 50% van ${growth}` },
  ];
}
