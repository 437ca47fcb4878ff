import type { Bedrag } from '../../domain/bedragen.ts';
import { pathInWords, sumColumns, type Begroting } from '../../domain/begroting.ts';
import { formatCell, formatNumber, formatPercent } from '../../domain/format.ts';
import type { Aansluiting } from '../../domain/importverslag.ts';
import type { FindingList } from '../finding-list.ts';
import type { ImportContext } from '../import-types.ts';

/** Compares everything in a budget that can be compared with something else. */
export function reconcile(begroting: Begroting, heads: readonly string[], context: ImportContext): Aansluiting[] {
  return [...sums(begroting, heads), ...committed(begroting), ...kinds(begroting, heads), ...elsewhere(begroting, heads, context)];
}

/** Turns the comparisons that should be equal and are not into findings; a confirmed correctie about the sum lets it pass. */
export function nameDifferences(begroting: Begroting, aansluitingen: readonly Aansluiting[], context: ImportContext, artikel: string, findings: FindingList): void {
  for (const item of aansluitingen) {
    if (!item.moetGelijk || item.afwijkend === 0) continue;
    item.gedrukt.forEach((printed, index) => {
      const computed = item.berekend[index] ?? null;
      if (printed === null || computed === null || same(printed, computed, item.eenheid)) return;
      const words = item.eenheid === 'procent' ? (value: number) => formatPercent(value, 2) : formatCell;
      const regel = begroting.regels.find((line) => pathInWords(begroting, line.pad) === item.wat);
      const jaar = begroting.kolommen[index]?.jaar;
      const recorded = [...context.correcties.values()].some(
        (correctie) => correctie.status === 'vastgesteld' && correctie.artikel === artikel && correctie.som?.regel === regel?.pad && correctie.som?.jaar === jaar,
      );
      const percent = item.soort === 'juridisch-verplicht';
      const small = !percent && Math.abs(printed - computed) <= 2;
      findings.add(percent ? 'percentage-klopt-niet' : 'som-klopt-niet', recorded ? 'opmerking' : percent || small ? 'waarschuwing' : 'fout', {
        within: `${item.wat} › ${item.kolommen[index] ?? ''}`,
        found: `${words(printed)}, terwijl ${words(computed)} uit de delen volgt (verschil ${formatNumber(printed - computed, percent ? 2 : 0)})`,
        expected: 'gelijke getallen',
        remedy: small ? 'Een verschil van 1 of 2 komt meestal door afronden in de bron.' : 'Vergelijk deze kolom met de bron.',
      });
    });
  }
}

/** Percents are compared to a tenth: the text prints one decimal. */
function same(printed: number, computed: number, eenheid: Aansluiting['eenheid']): boolean {
  return eenheid === 'procent' ? Math.abs(printed - computed) < 0.05 + 1e-9 : printed === computed;
}

function compare(soort: Aansluiting['soort'], wat: string, eenheid: Aansluiting['eenheid'], kolommen: readonly string[], gedrukt: readonly Bedrag[], berekend: readonly Bedrag[], moetGelijk: boolean): Aansluiting {
  let vergeleken = 0;
  let afwijkend = 0;
  gedrukt.forEach((printed, index) => {
    const computed = berekend[index] ?? null;
    if (printed === null || computed === null) return;
    vergeleken += 1;
    if (!same(printed, computed, eenheid)) afwijkend += 1;
  });
  return { soort, wat, eenheid, kolommen: [...kolommen], gedrukt: [...gedrukt], berekend: [...berekend], vergeleken, afwijkend, moetGelijk };
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
    (['verplichtingen', 'uitgaven', 'ontvangsten'] as const).map((soort) =>
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
  const fromHistory = context.histories.filter((historie) => historie.artikel.endsWith(suffix)).flatMap((historie) =>
    (['verplichtingen', 'uitgaven', 'ontvangsten'] as const).map((soort) =>
      compare(
        'andere-bron',
        `${begroting.bestand[soort].label}, tegen ${historie.bron}`,
        'x1000euro',
        heads,
        begroting.bestand[soort].bedragen,
        begroting.kolommen.map(({ jaar, fase }) => historie.waarnemingen.find((fact) => fact.jaar === jaar && fact.soort === soort && fact.fase === fase)?.bedrag ?? null),
        false,
      ),
    ),
  );
  return [...fromFiles, ...fromHistory].filter((item) => item.vergeleken > 0);
}
