import type { Regel } from '../../domain/begroting.ts';
import type { Bewering } from '../../domain/bewering.ts';
import { formatAmount } from '../../domain/format.ts';
import { eenheidInWoorden, kiesEenheid } from '../eenheid.ts';
import { jaarCategorieen } from './jaren.ts';
import { artikelInWoorden, geenFiguur, kiesTitel, tabelAlsBron, type Figuurmaker } from './vraag.ts';
import { inZin, periode, zonderNummer } from './woorden.ts';

/** The course of one line of the table over the years. */
export const verloopVanRegel: Figuurmaker = (vraag) => {
  const { begroting } = vraag.gegevens;
  const regel = vraag.regel === null ? undefined : begroting.opPad.get(vraag.regel);
  if (regel === undefined) {
    return geenFiguur(`de regel ${vraag.regel ?? '(niet genoemd)'}`, 'het pad van een regel in de tabel', 'Noem een bestaande regel, bijvoorbeeld regel="7.1".');
  }
  if (!regel.bedragen.some((bedrag) => bedrag !== null && bedrag !== 0)) {
    return geenFiguur(`${regel.pad} is in alle jaren nul of niet opgegeven`, 'ten minste één bedrag', 'Haal deze figuur weg: er is niets te tekenen.');
  }
  const jaren = begroting.kolommen.map((kolom) => kolom.jaar);
  const eenheid = kiesEenheid(regel.bedragen);
  const ontbrekend = jaren.filter((_, index) => (regel.bedragen[index] ?? null) === null);
  return {
    ok: true,
    spec: {
      id: vraag.id,
      ...kiesTitel(vraag.gegevens, beweringen(regel, jaren), `${zonderNummer(regel.label)} naar jaar`),
      ondertitel: `${zonderNummer(regel.label)}, ${artikelInWoorden(begroting)}, ${periode(jaren)}, ${eenheidInWoorden(eenheid)}`,
      vorm: 'kolommen',
      stapeling: 'enkel',
      eenheid,
      verandering: false,
      categorieen: jaarCategorieen(begroting, regel.pad).map((categorie) => ({ ...categorie, stil: !categorie.nadruk })),
      reeksen: [{ label: zonderNummer(regel.label), toon: '1', pad: regel.pad, waarden: [...regel.bedragen] }],
      totalen: null,
      tabel: {
        kop: ['Regel', ...jaren.map(String)],
        maten: jaren.map(() => 'bedrag' as const),
        rijen: [{ label: regel.label, pad: regel.pad, totaal: false, cellen: [...regel.bedragen] }],
      },
      opmerkingen: ontbrekend.length === 0 ? [] : [`Voor ${ontbrekend.join(', ')} is geen bedrag opgegeven.`],
      bron: tabelAlsBron(vraag),
    },
  };
};

function beweringen(regel: Regel, jaren: readonly number[]): Bewering[] {
  const given = jaren.filter((_, index) => (regel.bedragen[index] ?? null) !== null);
  const [van, tot] = [given[0], given.at(-1)];
  if (van === undefined || tot === undefined || van === tot) return [];
  const bedrag = (jaar: number): string => formatAmount(regel.bedragen[jaren.indexOf(jaar)] ?? 0);
  const wie = onderwerp(regel);
  const top = given.reduce((best, jaar) => ((regel.bedragen[jaren.indexOf(jaar)] ?? 0) > (regel.bedragen[jaren.indexOf(best)] ?? 0) ? jaar : best));
  const koers = `van ${bedrag(van)} in ${van} naar ${bedrag(tot)} in ${tot}`;
  return [
    { zin: `${wie} dalen elk jaar`, bewijs: `daalt(${regel.pad}, ${van}, ${tot})` },
    { zin: `${wie} stijgen elk jaar`, bewijs: `stijgt(${regel.pad}, ${van}, ${tot})` },
    { zin: `${wie} zijn het hoogst in ${top}: ${bedrag(top)}`, bewijs: `hoogste(${regel.pad}, ${top})` },
    { zin: `${wie} gaan ${koers}`, bewijs: `groei(${regel.pad}, ${van}, ${tot}) > 0 en bedrag(${regel.pad}, ${van}) >= 0` },
    { zin: `${wie} gaan ${koers}`, bewijs: `groei(${regel.pad}, ${van}, ${tot}) < 0` },
  ];
}

/** A plural subject that fits any line. */
function onderwerp(regel: Regel): string {
  if (['verplichtingen', 'uitgaven', 'ontvangsten'].includes(regel.pad)) return `De ${inZin(regel.label)}`;
  return `De uitgaven aan ${inZin(regel.label)}`;
}
