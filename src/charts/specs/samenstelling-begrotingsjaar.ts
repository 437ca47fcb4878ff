import { amountOf } from '../../domain/begroting.ts';
import type { Bewering } from '../../domain/bewering.ts';
import { formatAmount, formatPercent } from '../../domain/format.ts';
import { unitInWords, chooseUnit } from '../unit.ts';
import type { Category } from '../spec.ts';
import { largest, regelingenOf } from './regelingen.ts';
import { articleInWords, noFigure, chooseTitle, tableAsSource, type FigureMaker } from './figure-request.ts';
import { inSentence, distinction, regelingen } from './wording.ts';

/** More bars than this are hard to compare; the smallest are added up. */
const MOST = 10;

/** The regelingen of the budget year, largest first; small ones are one bar and stand in the table. */
export const samenstellingBegrotingsjaar: FigureMaker = (request) => {
  const { begroting } = request.evidence;
  const jaar = begroting.begrotingsjaar;
  const all = regelingenOf(begroting, jaar);
  const given = all.flatMap(({ regel, bedrag }) => (bedrag === null ? [] : [{ regel, bedrag }])).sort((a, b) => b.bedrag - a.bedrag);
  const drawn = given.filter((item) => item.bedrag !== 0);
  if (drawn.length === 0) {
    return noFigure(`geen regeling met een bedrag in ${jaar}`, 'ten minste één bedrag', 'Haal deze figuur weg: er is niets te tekenen.');
  }
  const { large, rest } = largest(drawn, MOST, (item) => Math.abs(item.bedrag));
  const eenheid = chooseUnit(large.map((item) => item.bedrag));
  const categories = large.map(({ regel }): Category => ({
    label: regel.label,
    sublabel: distinction(begroting, regel),
    emphasis: false,
    quiet: false,
    pad: regel.pad,
    jaar,
    note: '',
  }));
  const others: Category = { label: `Overige ${regelingen(rest.length)}`, sublabel: '', emphasis: false, quiet: true, pad: null, jaar, note: '' };
  const values = large.map((item) => item.bedrag);
  const missing = all.length - given.length;
  const totaal = amountOf(begroting, 'uitgaven', jaar) ?? null;
  return {
    ok: true,
    spec: {
      id: request.id,
      ...chooseTitle(request.evidence, claims(large, jaar, totaal), `Uitgaven naar regeling in ${jaar}`),
      ondertitel: `Uitgaven ${articleInWords(begroting)} naar regeling, ${jaar}, ${unitInWords(eenheid)}`,
      form: 'bars',
      stacking: 'single',
      eenheid,
      signed: false,
      categories: rest.length === 0 ? categories : [...categories, others],
      series: [
        { label: `Uitgaven ${jaar}`, tone: '1', pad: null, values: rest.length === 0 ? values : [...values, rest.reduce((sum, item) => sum + item.bedrag, 0)] },
      ],
      totals: null,
      tabel: {
        head: ['Regeling', String(jaar)],
        kinds: ['bedrag'],
        rows: [
          ...[...given, ...all.filter((item) => item.bedrag === null)].map(({ regel, bedrag }) => {
            const sublabel = distinction(begroting, regel);
            return { label: sublabel === '' ? regel.label : `${regel.label} (${sublabel})`, pad: regel.pad, total: false, cells: [bedrag] };
          }),
          { label: 'Uitgaven', pad: 'uitgaven', total: true, cells: [totaal] },
        ],
      },
      opmerkingen: [
        ...(rest.length === 0 ? [] : [`De ${regelingen(rest.length)} met de kleinste bedragen zijn samen één balk. In de tabel staan ze apart.`]),
        ...(missing === 0 ? [] : [`Van ${regelingen(missing)} is voor ${jaar} geen bedrag opgegeven.`]),
      ],
      bron: tableAsSource(request),
    },
  };
};

function claims(large: readonly { regel: { pad: string; label: string }; bedrag: number }[], jaar: number, totaal: number | null): Bewering[] {
  const [eerste] = large;
  if (eerste === undefined || totaal === null || totaal <= 0) return [];
  const { pad, label } = eerste.regel;
  const percent = Math.round((eerste.bedrag / totaal) * 100);
  const share = `aandeel(${pad}, uitgaven, ${jaar})`;
  const unique = `grootste(${pad}, ${jaar})`;
  return [
    {
      zin: `${formatPercent(percent)} van de uitgaven in ${jaar} gaat naar ${inSentence(label)}`,
      bewijs: `${unique} en ${share} >= ${percent - 1},5% en ${share} <= ${percent},5% en ${share} >= 10%`,
    },
    { zin: `De grootste uitgave in ${jaar} is ${inSentence(label)}: ${formatAmount(eerste.bedrag)}`, bewijs: unique },
  ];
}
