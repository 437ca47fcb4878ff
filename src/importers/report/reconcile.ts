import type { Bedrag } from '../../domain/bedragen.ts';
import { HOOFDSOORTEN, pathInWords, sumColumns, type Begroting, type Hoofdsoort, type Kolom, type Regel } from '../../domain/begroting.ts';
import { differenceHint } from '../../domain/checks/parts-add-up.ts';
import type { Fase } from '../../domain/fase.ts';
import { formatCell, formatList, formatNumber, formatPercent } from '../../domain/format.ts';
import type { Aansluiting } from '../../domain/importverslag.ts';
import { outcomeOf, type Kolomsoort, type Rekenregel } from '../../domain/standen.ts';
import { slug } from '../../domain/slug.ts';
import type { FindingList } from '../finding-list.ts';
import type { ImportContext } from '../import-types.ts';
import type { Proposals } from '../proposals.ts';
import { compare, isSame } from './compare.ts';

/** What is reconciled: the budget of a table, and what is known of its columns. */
export interface Subject {
  begroting: Begroting;
  /** The columns in order: the head as printed, and what they hold. */
  columns: readonly { kop: string; soort: Kolomsoort }[];
  /** Which columns follow from others. */
  rules: readonly Rekenregel[];
  /** The phase of the table, when that is a later one than the draft budget. */
  fase: Fase | undefined;
}

/** Compares everything in a budget that can be compared with something else. */
export function reconcile(subject: Subject, context: ImportContext): Aansluiting[] {
  return [...sums(subject), ...stands(subject), ...committed(subject), ...kinds(subject), ...elsewhere(subject, context)];
}

/**
 * Turns the comparisons that should be equal and are not into findings. A sum that the source itself got wrong is offered as a
 * correctie; once confirmed it only informs.
 */
export function nameDifferences(subject: Subject, aansluitingen: readonly Aansluiting[], artikel: string, proposals: Proposals, findings: FindingList): void {
  const { begroting } = subject;
  for (const item of aansluitingen) {
    if (!item.moetGelijk || item.afwijkend === 0) continue;
    const percent = item.soort === 'juridisch-verplicht';
    const regel = percent ? undefined : begroting.regels.find((line) => pathInWords(begroting, line.pad) === item.wat);
    const offer = regel === undefined ? null : offerSum(subject, regel, item, artikel, proposals);
    for (const { index, printed, computed } of differencesIn(item)) {
      const words = percent ? (value: number) => formatPercent(value, 2) : formatCell;
      const small = !percent && Math.abs(printed - computed) <= 2;
      const hint = regel === undefined || item.soort !== 'optelling' ? '' : differenceHint(begroting, regel, index, printed - computed);
      const from = item.soort === 'stand-mutatie' ? `${subject.columns[subject.rules[index]!.kolom]!.soort === 'verschil' ? 'realisatie min begroting' : 'de vorige stand en de mutaties'}` : 'de delen';
      findings.add(percent ? 'percentage-klopt-niet' : 'som-klopt-niet', offer?.confirmed === true ? 'opmerking' : percent || small ? 'waarschuwing' : 'fout', {
        within: `${item.wat} › ${item.kolommen[index] ?? ''}`,
        found: `${words(printed)}, terwijl ${words(computed)} uit ${from} volgt (verschil ${formatNumber(printed - computed, percent ? 2 : 0)}${hint})`,
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
function offerSum({ begroting, rules, fase }: Subject, regel: Regel, item: Aansluiting, artikel: string, proposals: Proposals): { id: string; confirmed: boolean } {
  const different = differencesIn(item);
  const ofParts = item.soort === 'optelling';
  const id = slug(`${ofParts ? 'optelling' : 'stand'} ${artikel} ${fase ?? ''} ${regel.pad}`);
  const jaren = [...new Set(different.map(({ index }) => begroting.kolommen[ofParts ? index : rules[index]!.kolom]!.jaar))];
  const list = (pick: (difference: { printed: number; computed: number }) => number): string => formatList(different.map((difference) => `${item.kolommen[difference.index] ?? ''}: ${formatCell(pick(difference))}`));
  const confirmed = proposals.offer(id, {
    titel: ofParts ? `${regel.label}: het totaal is niet de som van de delen` : `${regel.label}: de kolommen tellen niet op`,
    artikel,
    bron: begroting.bestand.bron,
    plaatsen: [
      { waar: `${item.wat}, gedrukt`, staat: list(({ printed }) => printed) },
      { waar: `${item.wat}, ${ofParts ? 'som van de delen' : 'uit de andere kolommen'}`, staat: list(({ computed }) => computed) },
    ],
    keuze: 'De bedragen staan hier zoals de bron ze geeft. Er is niets aangepast, omdat niet blijkt welk van de bedragen fout is.',
    som: { regel: regel.pad, jaar: jaren.length === 1 ? jaren[0]! : jaren, ...(fase === undefined ? {} : { fase }) },
    soort: 'bedrag',
  });
  return { id, confirmed };
}

/** Parts against printed totals, at every level. */
function sums({ begroting, columns }: Subject): Aansluiting[] {
  const heads = columns.map(({ kop }) => kop);
  return begroting.regels
    .filter((regel) => regel.gedrukt && regel.delen.length > 0)
    .map((regel) => {
      const parts = regel.delen.map((pad) => begroting.opPad.get(pad)!.bedragen);
      return compare('optelling', pathInWords(begroting, regel.pad), 'x1000euro', heads, regel.bedragen, sumColumns(parts, begroting.kolommen.length), true);
    });
}

/** Columns that follow from others, line by line: a stand from the one before plus the mutaties, a verschil from realisatie and begroting. */
function stands({ begroting, columns, rules }: Subject): Aansluiting[] {
  if (rules.length === 0) return [];
  const heads = rules.map(({ kolom }) => columns[kolom]!.kop);
  return begroting.regels
    .filter((regel) => regel.gedrukt)
    .map((regel) => compare('stand-mutatie', pathInWords(begroting, regel.pad), 'x1000euro', heads, rules.map(({ kolom }) => regel.bedragen[kolom] ?? null), rules.map((rule) => outcomeOf(rule, regel.bedragen)), true));
}

/** Verplichtingen beside uitgaven, in the columns with whole amounts: they may differ, a reader wants to know where. */
function kinds({ begroting, columns }: Subject): Aansluiting[] {
  const whole = <Item>(items: readonly Item[]): Item[] => items.filter((_, index) => columns[index]!.soort === 'stand');
  const heads = whole(columns).map(({ kop }) => kop);
  const { verplichtingen, uitgaven } = begroting.bestand;
  if (heads.length === 0) return [];
  return [compare('verplichtingen-uitgaven', `${verplichtingen.label} en ${uitgaven.label}`, 'x1000euro', heads, whole(verplichtingen.bedragen), whole(uitgaven.bedragen), false)];
}

/**
 * The share for the whole article against the shares of the instruments, weighted with their amounts in the budget year: those of the
 * phase of the table.
 */
function committed({ begroting, columns, fase }: Subject): Aansluiting[] {
  const verplicht = begroting.bestand.juridischVerplicht;
  const column = begroting.kolommen.findIndex((kolom, index) => kolom.jaar === begroting.begrotingsjaar && kolom.fase === (fase ?? 'ontwerpbegroting') && columns[index]!.soort === 'stand');
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

/** The same article in other years and phases: what is known of the years of this table. Only whole amounts are compared, no changes. */
function elsewhere(subject: Subject, context: ImportContext): Aansluiting[] {
  const { hoofdstuk, artikel, begrotingsjaar } = subject.begroting.bestand;
  const own = `${hoofdstuk}/${artikel.nummer}`;
  const others = [...context.bedragen].filter(([, file]) => `${file.hoofdstuk}/${file.artikel.nummer}` === own && (file.begrotingsjaar !== begrotingsjaar || subject.fase !== undefined));
  const fromFiles = others.flatMap(([id, file]) =>
    inEveryPhase(subject, id, file.kolommen.map(({ fase }) => fase), (soort, jaar, fase) => file[soort].bedragen[file.kolommen.findIndex((kolom) => kolom.jaar === jaar && kolom.fase === fase)] ?? null),
  );
  const suffix = `/${hoofdstuk.toLowerCase()}-${artikel.nummer.padStart(2, '0')}`;
  const fromHistory = context.histories
    .filter((historie) => historie.artikel.endsWith(suffix))
    .flatMap(({ bron, waarnemingen }) =>
      inEveryPhase(subject, bron, waarnemingen.map(({ fase }) => fase), (soort, jaar, fase) => waarnemingen.find((item) => item.jaar === jaar && item.soort === soort && item.fase === fase)?.bedrag ?? null),
    );
  return [...fromFiles, ...fromHistory].filter((item) => item.vergeleken > 0);
}

/** The main lines against what another source knows: first the same phase, then each other phase by itself, of the years in the table. */
function inEveryPhase(subject: Subject, id: string, known: readonly Fase[], fact: (soort: Hoofdsoort, jaar: number, fase: Fase) => Bedrag): Aansluiting[] {
  return HOOFDSOORTEN.flatMap((soort) => [
    against(subject, soort, { id, fase: 'zelfde' }, ({ jaar, fase }) => fact(soort, jaar, fase)),
    ...[...new Set(known)].map((fase) => against(subject, soort, { id, fase }, (kolom) => (kolom.fase === fase ? null : fact(soort, kolom.jaar, fase)))),
  ]);
}

/** A main line against amounts from elsewhere, column by column. */
function against({ begroting, columns }: Subject, soort: Hoofdsoort, tegen: NonNullable<Aansluiting['tegen']>, amount: (kolom: Kolom) => Bedrag): Aansluiting {
  const { label, bedragen } = begroting.bestand[soort];
  const there = begroting.kolommen.map((kolom, index) => (columns[index]!.soort === 'stand' ? amount(kolom) : null));
  return { ...compare('andere-bron', label, 'x1000euro', columns.map(({ kop }) => kop), bedragen, there, false), tegen };
}
