import { amountOf, columnOf, type Begroting, type Regel } from '../../domain/begroting.ts';
import type { Bewering } from '../../domain/bewering.ts';
import { formatAmount } from '../../domain/format.ts';
import { unitInWords, formatLabel, chooseUnit } from '../unit.ts';
import type { Category, FiguurTable } from '../spec.ts';
import { largest } from './regelingen.ts';
import { articleInWords, noFigure, chooseTitle, tableAsSource, type FigureMaker } from './figure-request.ts';
import { inSentence, distinction, regelingen, numeral } from './wording.ts';

/** More bars than this are hard to compare. */
const MOST = 12;
/** A change this many times the next largest is told in words: its bar would leave nothing to see of the others. */
const OUTLIER = 8;

/** The change of one line. */
interface Change {
  regel: Regel;
  difference: number;
}

/** A bar: one line, or the small ones together. */
interface Bar {
  category: Category;
  difference: number;
}

/** What changes per regeling from the year before to the budget year: growth first, then decline. */
export const veranderingT1T: FigureMaker = (request) => {
  const { begroting } = request.evidence;
  const jaar = begroting.begrotingsjaar;
  const previous = jaar - 1;
  if (columnOf(begroting, previous) === -1 || columnOf(begroting, jaar) === -1) {
    return noFigure(`een tabel zonder de jaren ${previous} en ${jaar}`, 'een kolom voor beide jaren', 'Haal deze figuur weg: er is geen vorig jaar om mee te vergelijken.');
  }
  const all = begroting.regels.filter((regel) => regel.soort === 'regeling');
  const computed = all.flatMap((regel): Change[] => {
    const [before, after] = [amountOf(begroting, regel.pad, previous) ?? null, amountOf(begroting, regel.pad, jaar) ?? null];
    return before === null || after === null ? [] : [{ regel, difference: after - before }];
  });
  const changed = computed.filter((item) => item.difference !== 0).sort((a, b) => b.difference - a.difference);
  if (changed.length === 0) {
    return noFigure(`geen regeling die verandert van ${previous} naar ${jaar}`, 'ten minste één verandering', 'Haal deze figuur weg: er is niets te tekenen.');
  }
  const outlier = outlierOf(changed);
  const bars = barsOf(begroting, changed.filter((item) => item !== outlier), jaar);
  const eenheid = chooseUnit(bars.map((bar) => bar.difference));
  const without = outlier === null ? '' : `; zonder ${inSentence(outlier.regel.label)} (${formatLabel(outlier.difference, chooseUnit([outlier.difference]), { signed: true })} ${chooseUnit([outlier.difference])})`;
  return {
    ok: true,
    spec: {
      id: request.id,
      ...chooseTitle(request.evidence, claims(begroting, changed, outlier, previous, jaar), `Verandering per regeling van ${previous} naar ${jaar}`),
      ondertitel: `Verandering per regeling, ${articleInWords(begroting)}, van ${previous} naar ${jaar}, ${unitInWords(eenheid)}${without}`,
      form: 'bars',
      stacking: 'stacked',
      eenheid,
      signed: true,
      categories: bars.map((bar) => bar.category),
      series: [
        { label: `meer dan in ${previous}`, tone: '1', pad: null, values: bars.map((bar) => (bar.difference > 0 ? bar.difference : null)) },
        { label: `minder dan in ${previous}`, tone: '3', pad: null, values: bars.map((bar) => (bar.difference < 0 ? bar.difference : null)) },
      ],
      totals: null,
      tabel: tabel(begroting, all, previous, jaar),
      opmerkingen: opmerkingen(all.length - computed.length, outlier, bars.some((bar) => bar.category.pad === null)),
      bron: tableAsSource(request),
    },
  };
};

function outlierOf(changed: readonly Change[]): Change | null {
  const [eerste, tweede] = [...changed].sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  if (eerste === undefined || tweede === undefined || changed.length < 4) return null;
  return Math.abs(eerste.difference) >= OUTLIER * Math.abs(tweede.difference) ? eerste : null;
}

function barsOf(begroting: Begroting, changed: readonly Change[], jaar: number): Bar[] {
  const { large, rest } = largest(changed, MOST, (item) => Math.abs(item.difference));
  const bars = (items: readonly Change[]): Bar[] =>
    items.map(({ regel, difference }) => ({
      category: { label: regel.label, sublabel: distinction(begroting, regel), emphasis: false, quiet: false, pad: regel.pad, jaar, note: '' },
      difference,
    }));
  const together = (items: readonly Change[], word: string): Bar[] => {
    if (items.length < 2) return bars(items);
    const category = { label: `Overige ${word} (${items.length})`, sublabel: '', emphasis: false, quiet: true, pad: null, jaar, note: '' };
    return [{ category, difference: items.reduce((sum, item) => sum + item.difference, 0) }];
  };
  const [more, less] = [(item: Change) => item.difference > 0, (item: Change) => item.difference < 0];
  return [
    ...bars(large.filter(more)),
    ...together(rest.filter(more), 'stijgers'),
    ...together(rest.filter(less), 'dalers'),
    ...bars(large.filter(less)),
  ];
}

function tabel(begroting: Begroting, all: readonly Regel[], previous: number, jaar: number): FiguurTable {
  const row = (label: string, pad: string, total: boolean) => {
    const [before, after] = [amountOf(begroting, pad, previous) ?? null, amountOf(begroting, pad, jaar) ?? null];
    return { label, pad, total, cells: [before, after, before === null || after === null ? null : after - before] };
  };
  const rows = all.map((regel) => {
    const sublabel = distinction(begroting, regel);
    return row(sublabel === '' ? regel.label : `${regel.label} (${sublabel})`, regel.pad, false);
  });
  return {
    head: ['Regeling', String(previous), String(jaar), 'Verandering'],
    kinds: ['bedrag', 'bedrag', 'bedrag'],
    rows: [...rows.sort((a, b) => (b.cells[2] ?? -Infinity) - (a.cells[2] ?? -Infinity)), row('Uitgaven', 'uitgaven', true)],
  };
}

function opmerkingen(missing: number, outlier: Change | null, together: boolean): string[] {
  return [
    ...(outlier === null
      ? []
      : [`${outlier.regel.label} is niet getekend: naast een verandering van ${formatAmount(outlier.difference)} zou van de andere balken niets te zien zijn.`]),
    ...(together ? ['De kleinste veranderingen zijn samen één balk. In de tabel staan alle regelingen apart.'] : []),
    ...(missing === 0 ? [] : [`Van ${regelingen(missing)} ontbreekt een bedrag; de verandering is niet te berekenen.`]),
  ];
}

function claims(begroting: Begroting, changed: readonly Change[], outlier: Change | null, previous: number, jaar: number): Bewering[] {
  const growth = `groei(uitgaven, ${previous}, ${jaar})`;
  const totaal = (amountOf(begroting, 'uitgaven', jaar) ?? 0) - (amountOf(begroting, 'uitgaven', previous) ?? 0);
  const rising = changed.filter((item) => item.difference > 0).length;
  const counts = `${numeral(rising)} ${rising === 1 ? 'regeling stijgt' : 'regelingen stijgen'}, ${numeral(changed.length - rising)} ${changed.length - rising === 1 ? 'daalt' : 'dalen'}`;
  const besides = outlier === null ? [] : besidesOutlier(outlier, totaal, growth, previous, jaar);
  return [
    ...besides,
    { zin: `De uitgaven stijgen in ${jaar} met ${formatAmount(totaal)}: ${counts}`, bewijs: `${growth} > 0` },
    { zin: `De uitgaven dalen in ${jaar} met ${formatAmount(Math.abs(totaal))}: ${counts}`, bewijs: `${growth} < 0` },
    { zin: `De uitgaven blijven in ${jaar} gelijk: ${counts}`, bewijs: `${growth} = 0` },
  ];
}

function besidesOutlier({ regel, difference }: Change, totaal: number, growth: string, previous: number, jaar: number): Bewering[] {
  const rest = `${growth} - groei(${regel.pad}, ${previous}, ${jaar})`;
  const bedrag = formatAmount(Math.abs(totaal - difference));
  const naam = inSentence(regel.label);
  return [
    { zin: `Buiten ${naam} dalen de uitgaven in ${jaar} met ${bedrag}`, bewijs: `${rest} < 0` },
    { zin: `Buiten ${naam} stijgen de uitgaven in ${jaar} met ${bedrag}`, bewijs: `${rest} > 0` },
  ];
}
