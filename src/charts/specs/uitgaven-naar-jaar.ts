import { amountOf, type Begroting, type Regel } from '../../domain/begroting.ts';
import type { Bedrag } from '../../domain/bedragen.ts';
import type { Bewering } from '../../domain/bewering.ts';
import { formatAmount } from '../../domain/format.ts';
import { eenheidInWoorden, kiesEenheid } from '../eenheid.ts';
import type { Reeks } from '../spec.ts';
import { eersteJaar, jaarCategorieen } from './jaren.ts';
import { grootste, grootsteRegeling } from './regelingen.ts';
import { artikelInWoorden, geenFiguur, kiesTitel, tabelAlsBron, type Figuurmaker } from './vraag.ts';
import { inZin, naOverig, periode } from './woorden.ts';

/** From this share of the uitgaven on, a regeling is shown apart from the artikelonderdeel it belongs to. */
const APART = 0.25;
/** At most this many series have a colour of their own. */
const TONEN = ['1', '2', '3', '4', '5'] as const;

/** A part of the uitgaven over the years. */
interface Deel {
  label: string;
  pad: string | null;
  bedragen: readonly Bedrag[];
}

/** The uitgaven per year, in artikelonderdelen; a regeling that dominates is shown apart. */
export const uitgavenNaarJaar: Figuurmaker = (vraag) => {
  const { begroting } = vraag.gegevens;
  const uitgaven = begroting.opPad.get('uitgaven')!;
  if (!uitgaven.bedragen.some((bedrag) => bedrag !== null && bedrag !== 0)) {
    return geenFiguur('uitgaven die in alle jaren nul of niet opgegeven zijn', 'ten minste één bedrag', 'Haal deze figuur weg: er is niets te tekenen.');
  }
  const jaren = begroting.kolommen.map((kolom) => kolom.jaar);
  const eenheid = kiesEenheid(uitgaven.bedragen);
  const apart = apartGetoond(begroting);
  const reeksen = delenVan(begroting, apart).map((deel, index): Reeks => ({
    label: deel.label,
    toon: TONEN[index] ?? 'context',
    pad: deel.pad,
    waarden: [...deel.bedragen],
  }));
  return {
    ok: true,
    spec: {
      id: vraag.id,
      ...kiesTitel(vraag.gegevens, beweringen(begroting, apart), 'Uitgaven naar jaar'),
      ondertitel: `Uitgaven ${artikelInWoorden(begroting)} naar onderdeel, ${periode(jaren)}, ${eenheidInWoorden(eenheid)}`,
      vorm: 'kolommen',
      stapeling: reeksen.length === 1 ? 'enkel' : 'gestapeld',
      eenheid,
      verandering: false,
      categorieen: jaarCategorieen(begroting, 'uitgaven'),
      reeksen,
      totalen: [...uitgaven.bedragen],
      tabel: {
        kop: ['Onderdeel', ...jaren.map(String)],
        maten: jaren.map(() => 'bedrag' as const),
        rijen: [
          ...reeksen.map(({ label, pad, waarden }) => ({ label, pad, totaal: false, cellen: waarden })),
          { label: uitgaven.label, pad: 'uitgaven', totaal: true, cellen: [...uitgaven.bedragen] },
        ],
      },
      opmerkingen: [],
      bron: tabelAlsBron(vraag),
    },
  };
};

function apartGetoond(begroting: Begroting): Regel | null {
  const top = grootsteRegeling(begroting, begroting.begrotingsjaar);
  const totaal = amountOf(begroting, 'uitgaven', begroting.begrotingsjaar) ?? 0;
  return top !== null && totaal > 0 && top.bedrag / totaal >= APART ? top.regel : null;
}

/** The parts in the order in which they are stacked; parts without any amount are left out. */
function delenVan(begroting: Begroting, apart: Regel | null): Deel[] {
  const onderdelen = begroting.regels.filter((regel) => regel.soort === 'artikelonderdeel');
  const delen = onderdelen.map((regel): Deel => {
    if (apart === null || !apart.pad.startsWith(`${regel.pad}/`)) return { label: regel.label, pad: regel.pad, bedragen: regel.bedragen };
    return { label: naOverig(regel.label), pad: regel.pad, bedragen: minus(regel.bedragen, apart.bedragen) };
  });
  const filled = delen.filter((deel) => deel.bedragen.some((bedrag) => bedrag !== null && bedrag !== 0));
  const room = TONEN.length - (apart === null ? 0 : 1);
  const { groot, rest } = grootste(filled, room + 1, ({ bedragen }) => Math.max(...bedragen.map((bedrag) => Math.abs(bedrag ?? 0))));
  return [
    ...(apart === null ? [] : [{ label: apart.label, pad: apart.pad, bedragen: apart.bedragen }]),
    ...groot,
    ...(rest.length === 0 ? [] : [{ label: `Overige ${rest.length} onderdelen`, pad: null, bedragen: plus(rest) }]),
  ];
}

function minus(geheel: readonly Bedrag[], deel: readonly Bedrag[]): Bedrag[] {
  return geheel.map((bedrag, column) => (bedrag === null || (deel[column] ?? null) === null ? null : bedrag - deel[column]!));
}

function plus(delen: readonly Deel[]): Bedrag[] {
  return delen[0]!.bedragen.map((_, column) =>
    delen.reduce<Bedrag>((sum, deel) => (sum === null || (deel.bedragen[column] ?? null) === null ? null : sum + deel.bedragen[column]!), 0),
  );
}

function beweringen(begroting: Begroting, apart: Regel | null): Bewering[] {
  const tot = begroting.begrotingsjaar;
  const van = eersteJaar(begroting, 'uitgaven');
  if (van === null || van === tot) return [];
  const groei = `groei(uitgaven, ${van}, ${tot})`;
  const [eerst, later] = [van, tot].map((jaar) => formatAmount(amountOf(begroting, 'uitgaven', jaar) ?? 0));
  return [
    ...(apart === null ? [] : groeiDoor(apart, groei, van, tot)),
    { zin: `De uitgaven stijgen van ${eerst} in ${van} naar ${later} in ${tot}`, bewijs: `${groei} > 0` },
    { zin: `De uitgaven dalen van ${eerst} in ${van} naar ${later} in ${tot}`, bewijs: `${groei} < 0` },
    { zin: `De uitgaven zijn in ${tot} even hoog als in ${van}: ${later}`, bewijs: `${groei} = 0` },
  ];
}

/** What one regeling means for the growth, from nearly all of it to more than half. */
function groeiDoor(regel: Regel, groei: string, van: number, tot: number): Bewering[] {
  const eigen = `groei(${regel.pad}, ${van}, ${tot})`;
  const naam = zinBegin(inZin(regel.label));
  return [
    { zin: `${naam} verklaart bijna de hele groei van de uitgaven`, bewijs: `${groei} > 0 en ${eigen} >= 90% van ${groei} en ${eigen} < ${groei}` },
    { zin: `${naam} verklaart de hele groei van de uitgaven`, bewijs: `${groei} > 0 en ${eigen} >= ${groei}` },
    { zin: `${naam} verklaart meer dan de helft van de groei van de uitgaven`, bewijs: `${groei} > 0 en ${eigen} > 50% van ${groei}` },
  ];
}

function zinBegin(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
