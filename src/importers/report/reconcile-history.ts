import { HOOFDSOORTEN, sumColumns } from '../../domain/begroting.ts';
import { faseNaam } from '../../domain/fase.ts';
import { formatCell, formatNumber } from '../../domain/format.ts';
import type { Historie } from '../../domain/historie.ts';
import type { Aansluiting } from '../../domain/importverslag.ts';
import { wholeAmount } from '../csv/notation.ts';
import type { StateHead, StateRow } from '../csv/state-head.ts';
import type { FindingList } from '../finding-list.ts';
import type { ImportContext } from '../import-types.ts';
import type { Notation } from '../table/number-form.ts';
import { compare } from './compare.ts';

/** The totals that a file prints for a chapter against the sum of its articles, by year and kind. */
export function reconcileTotals(chapter: readonly StateRow[], head: StateHead, notation: Notation, findings: FindingList): Aansluiting[] {
  const heads = head.phases.map(({ kop }) => kop);
  const amounts = (row: StateRow) => row.cells.map((text) => wholeAmount(text, notation));
  const keyOf = ({ jaar, soort }: StateRow) => `${jaar} ${soort}`;
  const articles = Map.groupBy(chapter.filter((row) => /^\d+$/.test(row.artikel)), keyOf);
  const sums = new Map([...articles].map(([key, rows]) => [key, sumColumns(rows.map(amounts), heads.length)]));
  const nothing = heads.map(() => null);
  return chapter
    .filter((row) => /^totaal$/i.test(row.artikelnaam) && row.soort !== null)
    .map((total) => {
      const wat = `Totaal van het hoofdstuk, ${total.soort} ${total.jaar}`;
      const item = compare('optelling', wat, 'x1000euro', heads, amounts(total), sums.get(keyOf(total)) ?? nothing, true);
      item.gedrukt.forEach((printed, index) => {
        const computed = item.berekend[index] ?? null;
        if (printed === null || computed === null || printed === computed) return;
        findings.add('som-klopt-niet', 'waarschuwing', { line: total.line, within: `${wat} › ${heads[index]!}`, found: `${formatCell(printed)}, terwijl de artikelen samen ${formatCell(computed)} zijn (verschil ${formatNumber(printed - computed)})`, expected: 'gelijke getallen', remedy: 'Kijk of in het bestand een artikel ontbreekt. Het totaal van het hoofdstuk komt niet in de inhoud.' });
      });
      return item;
    });
}

/** A history beside itself and the rest of the content: what was drafted against what was realised, and every fact that is known elsewhere. */
export function reconcileHistory(historie: Historie, context: ImportContext): Aansluiting[] {
  const jaren = [...new Set(historie.waarnemingen.map(({ jaar }) => jaar))];
  const heads = jaren.map(String);
  const row = (from: Historie, soort: (typeof HOOFDSOORTEN)[number], fase: Historie['waarnemingen'][number]['fase']) =>
    jaren.map((jaar) => from.waarnemingen.find((fact) => fact.jaar === jaar && fact.soort === soort && fact.fase === fase)?.bedrag ?? null);
  const course = HOOFDSOORTEN.map((soort) => compare('andere-bron', `${soort}: ontwerpbegroting tegen realisatie`, 'x1000euro', heads, row(historie, soort, 'ontwerpbegroting'), row(historie, soort, 'realisatie'), false));
  const phases = [...new Set(historie.waarnemingen.map(({ fase }) => fase))];
  const others = context.histories.filter((other) => other.artikel === historie.artikel && other.bron !== historie.bron);
  const elsewhere = others.flatMap((other) =>
    HOOFDSOORTEN.flatMap((soort) => phases.map((fase) => ({ ...compare('andere-bron', `${soort}, ${faseNaam(fase)}`, 'x1000euro', heads, row(historie, soort, fase), row(other, soort, fase), false), tegen: { id: other.bron, fase: null } }))),
  );
  const table = context.bedragen.get(historie.artikel);
  const inTable = table === undefined ? [] : HOOFDSOORTEN.flatMap((soort) => phases.map((fase) =>
    ({
      ...compare('andere-bron', `${soort}, ${faseNaam(fase)}`, 'x1000euro', heads, row(historie, soort, fase), jaren.map((jaar) => table[soort].bedragen[table.kolommen.findIndex((kolom) => kolom.jaar === jaar && kolom.fase === fase)] ?? null), false),
      tegen: { id: historie.artikel, fase: null },
    }),
  ));
  return [...course, ...elsewhere, ...inTable].filter((item) => item.vergeleken > 0);
}
