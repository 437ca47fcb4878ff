import type { Regel } from '../../domain/begroting.ts';
import type { Bewering } from '../../domain/bewering.ts';
import { formatAmount } from '../../domain/format.ts';
import { unitInWords, chooseUnit } from '../unit.ts';
import { yearCategories } from './year-categories.ts';
import { articleInWords, noFigure, chooseTitle, tableAsSource, type FigureMaker } from './figure-request.ts';
import { inSentence, period, withoutNumber } from './wording.ts';

/** The course of one line of the table over the years. */
export const verloopVanRegel: FigureMaker = (request) => {
  const { begroting } = request.evidence;
  const regel = request.regel === null ? undefined : begroting.opPad.get(request.regel);
  if (regel === undefined) {
    return noFigure(`de regel ${request.regel ?? '(niet genoemd)'}`, 'het pad van een regel in de tabel', 'Noem een bestaande regel, bijvoorbeeld regel="7.1".');
  }
  if (!regel.bedragen.some((bedrag) => bedrag !== null && bedrag !== 0)) {
    return noFigure(`${regel.pad} is in alle jaren nul of niet opgegeven`, 'ten minste één bedrag', 'Haal deze figuur weg: er is niets te tekenen.');
  }
  const jaren = begroting.kolommen.map((kolom) => kolom.jaar);
  const eenheid = chooseUnit(regel.bedragen);
  const missing = jaren.filter((_, index) => (regel.bedragen[index] ?? null) === null);
  return {
    ok: true,
    spec: {
      id: request.id,
      ...chooseTitle(request.evidence, claims(regel, jaren), `${withoutNumber(regel.label)} naar jaar`),
      ondertitel: `${withoutNumber(regel.label)}, ${articleInWords(begroting)}, ${period(jaren)}, ${unitInWords(eenheid)}`,
      form: 'columns',
      stacking: 'single',
      eenheid,
      signed: false,
      categories: yearCategories(begroting, regel.pad).map((category) => ({ ...category, quiet: !category.emphasis })),
      series: [{ label: withoutNumber(regel.label), tone: '1', pad: regel.pad, values: [...regel.bedragen] }],
      totals: null,
      tabel: {
        head: ['Regel', ...jaren.map(String)],
        kinds: jaren.map(() => 'bedrag' as const),
        rows: [{ label: regel.label, pad: regel.pad, total: false, cells: [...regel.bedragen] }],
      },
      opmerkingen: missing.length === 0 ? [] : [`Voor ${missing.join(', ')} is geen bedrag opgegeven.`],
      bron: tableAsSource(request),
    },
  };
};

function claims(regel: Regel, jaren: readonly number[]): Bewering[] {
  const given = jaren.filter((_, index) => (regel.bedragen[index] ?? null) !== null);
  const [van, tot] = [given[0], given.at(-1)];
  if (van === undefined || tot === undefined || van === tot) return [];
  const bedrag = (jaar: number): string => formatAmount(regel.bedragen[jaren.indexOf(jaar)] ?? 0);
  const who = subject(regel);
  const top = given.reduce((best, jaar) => ((regel.bedragen[jaren.indexOf(jaar)] ?? 0) > (regel.bedragen[jaren.indexOf(best)] ?? 0) ? jaar : best));
  const course = `van ${bedrag(van)} in ${van} naar ${bedrag(tot)} in ${tot}`;
  return [
    { zin: `${who} dalen elk jaar`, bewijs: `daalt(${regel.pad}, ${van}, ${tot})` },
    { zin: `${who} stijgen elk jaar`, bewijs: `stijgt(${regel.pad}, ${van}, ${tot})` },
    { zin: `${who} zijn het hoogst in ${top}: ${bedrag(top)}`, bewijs: `hoogste(${regel.pad}, ${top}) en bedrag(${regel.pad}, ${top}) > 0` },
    { zin: `${who} gaan ${course}`, bewijs: `groei(${regel.pad}, ${van}, ${tot}) > 0` },
    { zin: `${who} gaan ${course}`, bewijs: `groei(${regel.pad}, ${van}, ${tot}) < 0` },
  ];
}

/** A plural subject that fits any line. */
function subject(regel: Regel): string {
  if (['verplichtingen', 'uitgaven', 'ontvangsten'].includes(regel.pad)) return `De ${inSentence(regel.label)}`;
  return `De uitgaven aan ${inSentence(regel.label)}`;
}
