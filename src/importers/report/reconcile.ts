import { HOOFDSOORTEN, pathInWords, sumColumns, type Begroting, type Kolom, type Regel } from '../../domain/begroting.ts';
import { differenceHint } from '../../domain/checks/parts-add-up.ts';
import { faseNaam, type Fase } from '../../domain/fase.ts';
import { formatCell, formatList, formatNumber, formatPercent } from '../../domain/format.ts';
import type { Historie } from '../../domain/historie.ts';
import type { Aansluiting } from '../../domain/importverslag.ts';
import { slug } from '../../domain/slug.ts';
import type { FindingList } from '../finding-list.ts';
import type { ImportContext } from '../import-types.ts';
import type { Proposals } from '../proposals.ts';
import { compare, isSame } from './compare.ts';

/** Compares everything in a budget that can be compared with something else. */
export function reconcile(begroting: Begroting, heads: readonly string[], context: ImportContext): Aansluiting[] {
  return [...sums(begroting, heads), ...committed(begroting), ...kinds(begroting, heads), ...elsewhere(begroting, heads, context)];
}

/**
 * Turns the comparisons that should be equal and are not into findings. A sum that the source itself got wrong is offered as a
 * correctie; once confirmed it only informs.
 */
export function nameDifferences(begroting: Begroting, aansluitingen: readonly Aansluiting[], artikel: string, proposals: Proposals, findings: FindingList): void {
  for (const item of aansluitingen) {
    if (!item.moetGelijk || item.afwijkend === 0) continue;
    const percent = item.soort === 'juridisch-verplicht';
    const regel = item.soort === 'optelling' ? begroting.regels.find((line) => pathInWords(begroting, line.pad) === item.wat) : undefined;
    const offer = regel === undefined ? null : offerSum(begroting, regel, item, artikel, proposals);
    for (const { index, printed, computed } of differencesIn(item)) {
      const words = percent ? (value: number) => formatPercent(value, 2) : formatCell;
      const small = !percent && Math.abs(printed - computed) <= 2;
      const hint = regel === undefined ? '' : differenceHint(begroting, regel, index, printed - computed);
      findings.add(percent ? 'percentage-klopt-niet' : 'som-klopt-niet', offer?.confirmed === true ? 'opmerking' : percent || small ? 'waarschuwing' : 'fout', {
        within: `${item.wat} › ${item.kolommen[index] ?? ''}`,
        found: `${words(printed)}, terwijl ${words(computed)} uit de delen volgt (verschil ${formatNumber(printed - computed, percent ? 2 : 0)}${hint})`,
        expected: 'gelijke getallen',
        remedy: [
          small ? 'Een verschil van 1 of 2 komt meestal door afronden in de bron.' : 'Vergelijk deze kolom met de bron.',
          ...(offer === null || offer.confirmed ? [] : [`Staat het zo in de bron, leg dat dan vast met --confirm ${offer.id}.`]),
        ].join(' '),
      });
    }
  }
}

/** The numbers that differ, with the place of their column. */
function differencesIn(item: Aansluiting): { index: number; printed: number; computed: number }[] {
  return item.gedrukt.flatMap((printed, index) => {
    const computed = item.berekend[index] ?? null;
    return printed === null || computed === null || isSame(printed, computed, item.eenheid) ? [] : [{ index, printed, computed }];
  });
}

/** Offers that the source itself added up this line wrongly. */
function offerSum(begroting: Begroting, regel: Regel, item: Aansluiting, artikel: string, proposals: Proposals): { id: string; confirmed: boolean } {
  const different = differencesIn(item);
  const id = slug(`optelling ${artikel} ${regel.pad}`);
  const jaren = [...new Set(different.map(({ index }) => begroting.kolommen[index]!.jaar))];
  const list = (pick: (difference: { printed: number; computed: number }) => number): string => formatList(different.map((difference) => `${item.kolommen[difference.index] ?? ''}: ${formatCell(pick(difference))}`));
  const confirmed = proposals.offer(id, {
    titel: `${regel.label}: het totaal is niet de som van de delen`,
    artikel,
    bron: begroting.bestand.bron,
    plaatsen: [
      { waar: `${item.wat}, gedrukt totaal`, staat: list(({ printed }) => printed) },
      { waar: `${item.wat}, som van de delen`, staat: list(({ computed }) => computed) },
    ],
    keuze: 'De bedragen staan hier zoals de bron ze geeft. Het totaal is niet aangepast, omdat niet blijkt welk van de bedragen fout is.',
    som: { regel: regel.pad, jaar: jaren.length === 1 ? jaren[0]! : jaren },
    soort: 'bedrag',
  });
  return { id, confirmed };
}

/** Parts against printed totals, at every level. */
function sums(begroting: Begroting, heads: readonly string[]): Aansluiting[] {
  return begroting.regels
    .filter((regel) => regel.gedrukt && regel.delen.length > 0)
    .map((regel) => {
      const parts = regel.delen.map((pad) => begroting.opPad.get(pad)!.bedragen);
      return compare('optelling', pathInWords(begroting, regel.pad), 'x1000euro', heads, regel.bedragen, sumColumns(parts, begroting.kolommen.length), true);
    });
}

/** Verplichtingen beside uitgaven: they may differ, a reader wants to know where. */
function kinds(begroting: Begroting, heads: readonly string[]): Aansluiting[] {
  const { verplichtingen, uitgaven } = begroting.bestand;
  return [compare('verplichtingen-uitgaven', `${verplichtingen.label} en ${uitgaven.label}`, 'x1000euro', heads, verplichtingen.bedragen, uitgaven.bedragen, false)];
}

/** The share for the whole article against the shares of the instruments, weighted with their amounts in the budget year. */
function committed(begroting: Begroting): Aansluiting[] {
  const verplicht = begroting.bestand.juridischVerplicht;
  const column = begroting.kolommen.findIndex((kolom) => kolom.jaar === begroting.begrotingsjaar);
  if (verplicht === undefined || verplicht.instrumenten.length === 0 || column === -1) return [];
  let covered = 0;
  let total = 0;
  for (const regel of begroting.regels.filter((item) => item.soort === 'instrument')) {
    const bedrag = regel.bedragen[column] ?? null;
    const share = verplicht.instrumenten.find((item) => regel.pad.endsWith(`/${item.id}`))?.percentage;
    if (bedrag === null || (share === undefined && bedrag !== 0)) return [];
    covered += bedrag * (share ?? 0);
    total += bedrag;
  }
  if (total === 0) return [];
  const weighted = Math.round((covered / total) * 100) / 100;
  return [compare('juridisch-verplicht', 'Juridisch verplicht, hele artikel', 'procent', [String(begroting.begrotingsjaar)], [verplicht.totaal], [weighted], true)];
}

/** The same article in other years and phases: what is known of the years of this table. */
function elsewhere(begroting: Begroting, heads: readonly string[], context: ImportContext): Aansluiting[] {
  const { hoofdstuk, artikel } = begroting.bestand;
  const own = `${hoofdstuk}/${artikel.nummer}`;
  const others = [...context.bedragen].filter(([, file]) => `${file.hoofdstuk}/${file.artikel.nummer}` === own && file.begrotingsjaar !== begroting.begrotingsjaar);
  const fromFiles = others.flatMap(([id, file]) =>
    HOOFDSOORTEN.map((soort) =>
      compare(
        'andere-bron',
        `${begroting.bestand[soort].label}, tegen ${id}`,
        'x1000euro',
        heads,
        begroting.bestand[soort].bedragen,
        begroting.kolommen.map(({ jaar }) => file[soort].bedragen[file.kolommen.findIndex((kolom) => kolom.jaar === jaar)] ?? null),
        false,
      ),
    ),
  );
  const suffix = `/${hoofdstuk.toLowerCase()}-${artikel.nummer.padStart(2, '0')}`;
  const fromHistory = context.histories.filter((historie) => historie.artikel.endsWith(suffix)).flatMap((historie) => againstHistory(begroting, heads, historie));
  return [...fromFiles, ...fromHistory].filter((item) => item.vergeleken > 0);
}

/** The main lines against a history: first the same phase, then every other phase that it knows of the years in the table. */
function againstHistory(begroting: Begroting, heads: readonly string[], historie: Historie): Aansluiting[] {
  const phases = [...new Set(historie.waarnemingen.map(({ fase }) => fase))];
  return HOOFDSOORTEN.flatMap((soort) => {
    const row = (name: string, fase: (kolom: Kolom) => Fase | null) =>
      compare(
        'andere-bron',
        `${begroting.bestand[soort].label}, tegen ${name} in ${historie.bron}`,
        'x1000euro',
        heads,
        begroting.bestand[soort].bedragen,
        begroting.kolommen.map((kolom) => historie.waarnemingen.find((fact) => fact.jaar === kolom.jaar && fact.soort === soort && fact.fase === fase(kolom))?.bedrag ?? null),
        false,
      );
    return [row('dezelfde fase', (kolom) => kolom.fase), ...phases.map((fase) => row(faseNaam(fase), (kolom) => (kolom.fase === fase ? null : fase)))];
  });
}
