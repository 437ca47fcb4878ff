import { amountOf, type Begroting } from '../../domain/begroting.ts';
import type { Bewering } from '../../domain/bewering.ts';
import { formatAmountShort, formatPercent } from '../../domain/format.ts';
import type { Categorie } from '../spec.ts';
import { artikelInWoorden, geenFiguur, kiesTitel, tabelAlsBron, type Figuurmaker } from './vraag.ts';
import { inZin } from './woorden.ts';

/** One instrument, over all artikelonderdelen in which it occurs. */
interface Instrument {
  id: string;
  label: string;
  pad: string;
  /** Uitgaven of the budget year, × € 1.000; `null` when one of its amounts is not given. */
  bedrag: number | null;
  percentage: number;
}

/** Which share of each instrument is legally committed, with the amounts beside it. */
export const juridischVerplicht: Figuurmaker = (vraag) => {
  const { begroting } = vraag.gegevens;
  const jaar = begroting.begrotingsjaar;
  const percentages = begroting.bestand.juridischVerplicht;
  if (percentages === undefined) {
    return geenFiguur('een bedragenbestand zonder juridischVerplicht', 'het percentage per instrument', 'Voeg de percentages van de bron toe, of haal deze figuur weg.');
  }
  const instrumenten = instrumentenVan(begroting).sort((a, b) => (b.bedrag ?? 0) - (a.bedrag ?? 0));
  if (instrumenten.length === 0) {
    return geenFiguur('percentages voor instrumenten die niet in de tabel staan', 'instrumenten uit de tabel', 'Verbeter de namen onder juridischVerplicht.');
  }
  const totaal = amountOf(begroting, 'uitgaven', jaar) ?? null;
  return {
    ok: true,
    spec: {
      id: vraag.id,
      ...kiesTitel(vraag.gegevens, beweringen(instrumenten, percentages.totaal, jaar), `Juridisch verplicht deel van de uitgaven in ${jaar}`),
      ondertitel: `Deel van de uitgaven ${artikelInWoorden(begroting)} dat juridisch verplicht is, per instrument, ${jaar}`,
      vorm: 'balken',
      stapeling: 'gestapeld',
      eenheid: 'procent',
      verandering: false,
      categorieen: instrumenten.map((item): Categorie => ({
        label: item.label,
        onder: '',
        nadruk: false,
        stil: false,
        pad: item.pad,
        jaar,
        bij: item.bedrag === null ? '' : `${formatAmountShort(deel(item.bedrag, item.percentage))} van ${formatAmountShort(item.bedrag)}`,
      })),
      reeksen: [
        { label: 'juridisch verplicht', toon: '1', pad: null, waarden: instrumenten.map((item) => item.percentage) },
        { label: 'niet juridisch verplicht', toon: 'context', pad: null, waarden: instrumenten.map((item) => rest(item.percentage)) },
      ],
      totalen: null,
      tabel: {
        kop: ['Instrument', `Uitgaven ${jaar}`, 'Juridisch verplicht (%)', 'Juridisch verplicht', 'Niet juridisch verplicht'],
        maten: ['bedrag', 'procent', 'bedrag', 'bedrag'],
        rijen: [
          ...instrumenten.map((item) => ({ label: item.label, pad: item.pad, totaal: false, cellen: cellen(item.bedrag, item.percentage) })),
          { label: 'Uitgaven', pad: 'uitgaven', totaal: true, cellen: cellen(totaal, percentages.totaal) },
        ],
      },
      opmerkingen: ['De percentages komen uit de bron en zijn daar afgerond; de bedragen die erbij horen zijn berekend: percentage maal uitgaven.'],
      bron: `toelichting op de budgetflexibiliteit en ${tabelAlsBron(vraag)}`,
    },
  };
};

function instrumentenVan(begroting: Begroting): Instrument[] {
  const jaar = begroting.begrotingsjaar;
  return (begroting.bestand.juridischVerplicht?.instrumenten ?? []).flatMap(({ id, percentage }) => {
    const lines = begroting.regels.filter((regel) => regel.soort === 'instrument' && regel.pad.endsWith(`/${id}`));
    const [first] = lines;
    if (first === undefined) return [];
    const bedrag = lines.reduce<number | null>((sum, regel) => {
      const amount = amountOf(begroting, regel.pad, jaar) ?? null;
      return sum === null || amount === null ? null : sum + amount;
    }, 0);
    return [{ id, label: first.label, pad: first.pad, bedrag, percentage }];
  });
}

function cellen(bedrag: number | null, percentage: number): (number | null)[] {
  const vast = bedrag === null ? null : deel(bedrag, percentage);
  return [bedrag, percentage, vast, bedrag === null || vast === null ? null : bedrag - vast];
}

function deel(bedrag: number, percentage: number): number {
  return Math.round((bedrag * percentage) / 100);
}

/** What is left of a hundred percent, without the error of binary fractions. */
function rest(percentage: number): number {
  return Number((100 - percentage).toFixed(6));
}

function beweringen(instrumenten: readonly Instrument[], totaal: number, jaar: number): Bewering[] {
  const minst = instrumenten.reduce((least, item) => (item.percentage < least.percentage ? item : least));
  const geheel = `${formatPercent(totaal)} van de uitgaven in ${jaar} is juridisch verplicht`;
  const bewijs = `verplicht() = ${String(totaal).replace('.', ',')}%`;
  return [
    ...(instrumenten.length < 2 ? [] : [{ zin: `${geheel}, van ${inZin(minst.label)} het minst`, bewijs: `${bewijs} en minst-verplicht(${minst.id})` }]),
    { zin: geheel, bewijs },
  ];
}
