import { amountOf, type Begroting } from '../../domain/begroting.ts';
import type { Bewering } from '../../domain/bewering.ts';
import { formatAmountShort, formatPercent } from '../../domain/format.ts';
import type { Category } from '../spec.ts';
import { articleInWords, noFigure, chooseTitle, tableAsSource, type FigureMaker } from './figure-request.ts';
import { inSentence } from './wording.ts';

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
export const juridischVerplicht: FigureMaker = (request) => {
  const { begroting } = request.evidence;
  const jaar = begroting.begrotingsjaar;
  const percentages = begroting.bestand.juridischVerplicht;
  if (percentages === undefined) {
    return noFigure('een bedragenbestand zonder juridischVerplicht', 'het percentage per instrument', 'Voeg de percentages van de bron toe, of haal deze figuur weg.');
  }
  const instrumenten = instrumentsOf(begroting).sort((a, b) => (b.bedrag ?? 0) - (a.bedrag ?? 0));
  if (instrumenten.length === 0) {
    return noFigure('percentages voor instrumenten die niet in de tabel staan', 'instrumenten uit de tabel', 'Verbeter de namen onder juridischVerplicht.');
  }
  const totaal = amountOf(begroting, 'uitgaven', jaar) ?? null;
  return {
    ok: true,
    spec: {
      id: request.id,
      ...chooseTitle(request.evidence, claims(instrumenten, percentages.totaal, jaar), `Juridisch verplicht deel van de uitgaven in ${jaar}`),
      ondertitel: `Deel van de uitgaven ${articleInWords(begroting)} dat juridisch verplicht is, per instrument, ${jaar}`,
      form: 'bars',
      stacking: 'stacked',
      eenheid: 'procent',
      signed: false,
      categories: instrumenten.map((item): Category => ({
        label: item.label,
        sublabel: '',
        emphasis: false,
        quiet: false,
        pad: item.pad,
        jaar,
        note: item.bedrag === null ? '' : `${formatAmountShort(partOf(item.bedrag, item.percentage))} van ${formatAmountShort(item.bedrag)}`,
      })),
      series: [
        { label: 'juridisch verplicht', tone: '1', pad: null, values: instrumenten.map((item) => item.percentage) },
        { label: 'niet juridisch verplicht', tone: 'context', pad: null, values: instrumenten.map((item) => rest(item.percentage)) },
      ],
      totals: null,
      tabel: {
        head: ['Instrument', `Uitgaven ${jaar}`, 'Juridisch verplicht (%)', 'Juridisch verplicht', 'Niet juridisch verplicht'],
        kinds: ['bedrag', 'procent', 'bedrag', 'bedrag'],
        rows: [
          ...instrumenten.map((item) => ({ label: item.label, pad: item.pad, total: false, cells: cells(item.bedrag, item.percentage) })),
          { label: 'Uitgaven', pad: 'uitgaven', total: true, cells: cells(totaal, percentages.totaal) },
        ],
      },
      opmerkingen: ['De percentages komen uit de bron en zijn daar afgerond; de bedragen die erbij horen zijn berekend: percentage maal uitgaven.'],
      bron: `toelichting op de budgetflexibiliteit en ${tableAsSource(request)}`,
    },
  };
};

function instrumentsOf(begroting: Begroting): Instrument[] {
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

function cells(bedrag: number | null, percentage: number): (number | null)[] {
  const committed = bedrag === null ? null : partOf(bedrag, percentage);
  return [bedrag, percentage, committed, bedrag === null || committed === null ? null : bedrag - committed];
}

function partOf(bedrag: number, percentage: number): number {
  return Math.round((bedrag * percentage) / 100);
}

/** What is left of a hundred percent, without the error of binary fractions. */
function rest(percentage: number): number {
  return Number((100 - percentage).toFixed(6));
}

function claims(instrumenten: readonly Instrument[], totaal: number, jaar: number): Bewering[] {
  const least = instrumenten.reduce((least, item) => (item.percentage < least.percentage ? item : least));
  const whole = `${formatPercent(totaal)} van de uitgaven in ${jaar} is juridisch verplicht`;
  const bewijs = `verplicht() = ${String(totaal).replace('.', ',')}%`;
  return [
    ...(instrumenten.length < 2 ? [] : [{ zin: `${whole}, van ${inSentence(least.label)} het minst`, bewijs: `${bewijs} en minst-verplicht(${least.id})` }]),
    { zin: whole, bewijs },
  ];
}
