import { amountOf } from '../../domain/begroting.ts';
import type { Bewering } from '../../domain/bewering.ts';
import { formatAmount, formatPercent } from '../../domain/format.ts';
import { eenheidInWoorden, kiesEenheid } from '../eenheid.ts';
import type { Categorie } from '../spec.ts';
import { grootste, regelingenIn } from './regelingen.ts';
import { artikelInWoorden, geenFiguur, kiesTitel, tabelAlsBron, type Figuurmaker } from './vraag.ts';
import { inZin, onderscheid, regelingen } from './woorden.ts';

/** More bars than this are hard to compare; the smallest are added up. */
const MEESTE = 10;

/** The regelingen of the budget year, largest first; small ones are one bar and stand in the table. */
export const samenstellingBegrotingsjaar: Figuurmaker = (vraag) => {
  const { begroting } = vraag.gegevens;
  const jaar = begroting.begrotingsjaar;
  const alle = regelingenIn(begroting, jaar);
  const gegeven = alle.flatMap(({ regel, bedrag }) => (bedrag === null ? [] : [{ regel, bedrag }])).sort((a, b) => b.bedrag - a.bedrag);
  const getekend = gegeven.filter((item) => item.bedrag !== 0);
  if (getekend.length === 0) {
    return geenFiguur(`geen regeling met een bedrag in ${jaar}`, 'ten minste één bedrag', 'Haal deze figuur weg: er is niets te tekenen.');
  }
  const { groot, rest } = grootste(getekend, MEESTE, (item) => Math.abs(item.bedrag));
  const eenheid = kiesEenheid(groot.map((item) => item.bedrag));
  const categorieen = groot.map(({ regel }): Categorie => ({
    label: regel.label,
    onder: onderscheid(begroting, regel),
    nadruk: false,
    stil: false,
    pad: regel.pad,
    jaar,
    bij: '',
  }));
  const overig: Categorie = { label: `Overige ${regelingen(rest.length)}`, onder: '', nadruk: false, stil: true, pad: null, jaar, bij: '' };
  const waarden = groot.map((item) => item.bedrag);
  const ontbrekend = alle.length - gegeven.length;
  const totaal = amountOf(begroting, 'uitgaven', jaar) ?? null;
  return {
    ok: true,
    spec: {
      id: vraag.id,
      ...kiesTitel(vraag.gegevens, beweringen(groot, jaar, totaal), `Uitgaven naar regeling in ${jaar}`),
      ondertitel: `Uitgaven ${artikelInWoorden(begroting)} naar regeling, ${jaar}, ${eenheidInWoorden(eenheid)}`,
      vorm: 'balken',
      stapeling: 'enkel',
      eenheid,
      verandering: false,
      categorieen: rest.length === 0 ? categorieen : [...categorieen, overig],
      reeksen: [
        { label: `Uitgaven ${jaar}`, toon: '1', pad: null, waarden: rest.length === 0 ? waarden : [...waarden, rest.reduce((sum, item) => sum + item.bedrag, 0)] },
      ],
      totalen: null,
      tabel: {
        kop: ['Regeling', String(jaar)],
        maten: ['bedrag'],
        rijen: [
          ...[...gegeven, ...alle.filter((item) => item.bedrag === null)].map(({ regel, bedrag }) => {
            const onder = onderscheid(begroting, regel);
            return { label: onder === '' ? regel.label : `${regel.label} (${onder})`, pad: regel.pad, totaal: false, cellen: [bedrag] };
          }),
          { label: 'Uitgaven', pad: 'uitgaven', totaal: true, cellen: [totaal] },
        ],
      },
      opmerkingen: [
        ...(rest.length === 0 ? [] : [`De ${regelingen(rest.length)} met de kleinste bedragen zijn samen één balk. In de tabel staan ze apart.`]),
        ...(ontbrekend === 0 ? [] : [`Van ${regelingen(ontbrekend)} is voor ${jaar} geen bedrag opgegeven.`]),
      ],
      bron: tabelAlsBron(vraag),
    },
  };
};

function beweringen(groot: readonly { regel: { pad: string; label: string }; bedrag: number }[], jaar: number, totaal: number | null): Bewering[] {
  const [eerste] = groot;
  if (eerste === undefined || totaal === null || totaal <= 0) return [];
  const { pad, label } = eerste.regel;
  const procent = Math.round((eerste.bedrag / totaal) * 100);
  const aandeel = `aandeel(${pad}, uitgaven, ${jaar})`;
  const uniek = `grootste(${pad}, ${jaar})`;
  return [
    {
      zin: `${formatPercent(procent)} van de uitgaven in ${jaar} gaat naar ${inZin(label)}`,
      bewijs: `${uniek} en ${aandeel} >= ${procent - 1},5% en ${aandeel} <= ${procent},5% en ${aandeel} >= 10%`,
    },
    { zin: `De grootste uitgave in ${jaar} is ${inZin(label)}: ${formatAmount(eerste.bedrag)}`, bewijs: uniek },
  ];
}
