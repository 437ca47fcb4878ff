import type { Bewering } from '../../domain/bewering.ts';
import { earlierBedrag, type Evidence } from '../../domain/bewijs/evidence.ts';
import { slug } from '../../domain/slug.ts';
import { unitInWords, chooseUnit } from '../unit.ts';
import { articleInWords, noFigure, chooseTitle, tableAsSource, type FigureMaker } from './figure-request.ts';
import { period, numeral } from './wording.ts';

/** What was budgeted and what was spent in one year, × € 1.000. */
interface Year {
  jaar: number;
  budgeted: number;
  realised: number;
}

/** The draft budget of earlier years beside what was really spent. */
export const begrotingEnRealisatie: FigureMaker = (request) => {
  const { evidence, aanduidingen } = request;
  const { begroting, historie } = evidence;
  if (historie === null) {
    return noFigure('een artikel zonder gegevens over eerdere jaren', 'een bestand in open-data met de historie van dit artikel', 'Voeg de historie toe, of haal deze figuur weg.');
  }
  const jaren = comparableYears(evidence);
  if (jaren.length === 0) {
    return noFigure('geen jaar met zowel een begroting als een realisatie', 'ten minste één zo’n jaar onder de huidige naam van het artikel', 'Vul de historie aan, of haal deze figuur weg.');
  }
  const eenheid = chooseUnit(jaren.flatMap((item) => [item.budgeted, item.realised]));
  const fromTable = jaren.filter(({ jaar }) => !historie.waarnemingen.some((fact) => fact.jaar === jaar && fact.soort === 'uitgaven' && fact.fase === 'realisatie' && fact.bedrag !== null));
  return {
    ok: true,
    spec: {
      id: request.id,
      ...chooseTitle(evidence, claims(jaren), `Uitgaven begroot en gerealiseerd, ${period(jaren.map((item) => item.jaar))}`),
      ondertitel: `Uitgaven ${articleInWords(begroting)} volgens ontwerpbegroting en realisatie, ${period(jaren.map((item) => item.jaar))}, ${unitInWords(eenheid)}`,
      form: 'columns',
      stacking: 'grouped',
      eenheid,
      signed: false,
      categories: jaren.map(({ jaar }) => ({ label: String(jaar), sublabel: '', emphasis: false, quiet: false, pad: null, jaar, note: '' })),
      series: [
        { label: 'begroot', tone: 'context', pad: null, values: jaren.map((item) => item.budgeted) },
        { label: 'uitgegeven', tone: '1', pad: null, values: jaren.map((item) => item.realised) },
      ],
      totals: null,
      tabel: {
        head: ['Jaar', 'Begroot', 'Uitgegeven', 'Verschil'],
        kinds: ['bedrag', 'bedrag', 'bedrag'],
        rows: jaren.map(({ jaar, budgeted, realised }) => ({ label: String(jaar), pad: null, total: false, cells: [budgeted, realised, realised - budgeted] })),
      },
      opmerkingen: ['Begroot is de ontwerpbegroting; wijzigingen tijdens het jaar tellen niet mee.'],
      bron: [
        aanduidingen.get(historie.bron) ?? historie.bron,
        ...(fromTable.length === 0 ? [] : [`realisatie ${period(fromTable.map((item) => item.jaar))}: ${tableAsSource(request)}`]),
      ].join('; '),
    },
  };
};

/** Years with both amounts in which the article was called what it is called now: under another name it was another article. */
function comparableYears(evidence: Evidence): Year[] {
  const { begroting, historie } = evidence;
  const naam = slug(begroting.bestand.artikel.naam);
  const otherwise = new Set(historie?.namen.filter((item) => slug(item.naam) !== naam).map((item) => item.jaar));
  const jaren = [...new Set(historie?.waarnemingen.map((item) => item.jaar))].sort((a, b) => a - b);
  return jaren.flatMap((jaar) => {
    const budgeted = earlierBedrag(evidence, jaar, 'ontwerpbegroting');
    const realised = earlierBedrag(evidence, jaar, 'realisatie');
    return otherwise.has(jaar) || budgeted === null || realised === null ? [] : [{ jaar, budgeted, realised }];
  });
}

function claims(jaren: readonly Year[]): Bewering[] {
  const more = jaren.filter((item) => item.realised > item.budgeted).length;
  const bewijs = jaren
    .map(({ jaar, budgeted, realised }) => `realisatie(${jaar}) ${realised > budgeted ? '>' : realised < budgeted ? '<' : '='} begroot(${jaar})`)
    .join(' en ');
  if (jaren.length === 1) {
    const [{ jaar }] = jaren as [Year];
    return [
      { zin: `In ${jaar} is meer uitgegeven dan begroot`, bewijs: `realisatie(${jaar}) > begroot(${jaar})` },
      { zin: `In ${jaar} is minder uitgegeven dan begroot`, bewijs: `realisatie(${jaar}) < begroot(${jaar})` },
      { zin: `In ${jaar} is precies uitgegeven wat begroot was`, bewijs },
    ];
  }
  if (more === jaren.length) return [{ zin: 'Elk jaar is meer uitgegeven dan begroot', bewijs }];
  if (more === 0) return [{ zin: 'Geen enkel jaar is meer uitgegeven dan begroot', bewijs }];
  return [{ zin: `In ${numeral(more)} van de ${numeral(jaren.length)} jaren is meer uitgegeven dan begroot`, bewijs }];
}
