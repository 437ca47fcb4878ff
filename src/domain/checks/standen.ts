import { makeBegroting, sumColumns, type Regel } from '../begroting.ts';
import type { Controle, Uitslag } from '../controle.ts';
import { excusesSum } from '../correctie.ts';
import { faseNaam } from '../fase.ts';
import type { Finding, Severity } from '../finding.ts';
import { formatCell, formatNumber } from '../format.ts';
import { bedragenBestand, standenBestand, tekstBestand, type Publicatie } from '../publicatie.ts';
import { outcomeOf, rekenregels, type StandKolom } from '../standen.ts';
import { fieldOf } from './places.ts';
import { mergeUitslagen } from './uitslag.ts';

/** The tables of later phases add up, from stand to stand and from part to whole, and agree with the draft budget. */
export const standen: Controle = {
  code: 'standen',
  titel: 'Standen en mutaties tellen op',
  controleert:
    'In een tabel van een suppletoire begroting of een jaarverslag wordt voor elke regel nagerekend: een stand is de vorige stand plus de mutaties, een verschil is realisatie min begroting, en delen tellen in elke kolom op tot hun totaal. De kolom met de ontwerpbegroting moet gelijk zijn aan de begrotingstabel van hetzelfde artikel. Ontbreekt een bedrag, dan wordt er niet vergeleken. Een tabel bij een artikel dat er niet is, wordt nergens getoond en dus genoemd.',
  waarom: 'Wie van begroting naar realisatie rekent, moet op de gedrukte bedragen uitkomen. Bedragen uit verschillende fasen zijn verschillende feiten en mogen niet door elkaar raken.',
  oplossen: 'Vergelijk de kolom met de bron en let op het teken van een mutatie. Telt de bron zelf verkeerd op, leg dat dan vast als correctie, met regel, jaar en fase bij som.',
  eenheid: ['optelling', 'optellingen'],
  run: (publicatie) => mergeUitslagen((publicatie.standen ?? []).map((stuk) => checkTable(publicatie, stuk))),
};

type StandenStuk = NonNullable<Publicatie['standen']>[number];

/** Where a finding is, and whether a confirmed correctie lets it pass. */
interface Context {
  publicatie: Publicatie;
  stuk: StandenStuk;
  artikel: string;
}

function checkTable(publicatie: Publicatie, stuk: StandenStuk): Uitslag {
  const { data } = stuk;
  const artikel = stuk.id.slice(0, stuk.id.lastIndexOf('/'));
  const context: Context = { publicatie, stuk, artikel };
  const { regels, opPad } = makeBegroting(data);
  const columns = data.kolommen.length;
  const findings: Finding[] = [...nameOfFile(context), ...withoutArticle(context), ...doubleColumns(context)];
  let checked = 0;
  const compare = (regel: Regel, column: number, computed: number | null, from: string): void => {
    const printed = regel.bedragen[column] ?? null;
    if (printed === null || computed === null) return;
    checked += 1;
    if (printed !== computed) findings.push(difference(context, regel, column, printed, computed, from));
  };
  const rules = rekenregels(data.kolommen);
  for (const regel of regels) {
    if (!regel.gedrukt) continue;
    if (regel.bedragen.length !== columns) {
      findings.push({ code: 'standen', severity: 'fout', place: fieldOf(stuk, ...regel.veld, 'bedragen'), found: `${regel.bedragen.length} bedragen bij ${regel.label}`, expected: `${columns} bedragen, één per kolom`, remedy: 'Vul het ontbrekende bedrag in, of null als het niet is gegeven.' });
      continue;
    }
    for (const rule of rules) compare(regel, rule.kolom, outcomeOf(rule, regel.bedragen), data.kolommen[rule.kolom]!.soort === 'verschil' ? 'realisatie min begroting' : 'de vorige stand en de mutaties');
    const sums = sumColumns(regel.delen.map((pad) => opPad.get(pad)?.bedragen ?? []), columns);
    if (regel.delen.length > 0) sums.forEach((sum, column) => compare(regel, column, sum, 'de delen'));
  }
  const draft = againstDraft(context, regels);
  return { findings: [...findings, ...draft.findings], checked: checked + draft.checked };
}

/** The column of the draft budget beside the draft's own table, for every line that both have. */
function againstDraft({ publicatie, stuk, artikel }: Context, regels: readonly Regel[]): Uitslag {
  const own = publicatie.artikelen.find((item) => item.id === artikel)?.begroting;
  const isDraft = ({ jaar, fase, soort }: Partial<StandKolom>): boolean => jaar === stuk.data.begrotingsjaar && fase === 'ontwerpbegroting' && soort !== 'mutatie' && soort !== 'verschil';
  const column = stuk.data.kolommen.findIndex(isDraft);
  const there = own?.kolommen.findIndex(isDraft) ?? -1;
  const findings: Finding[] = [];
  let checked = 0;
  for (const regel of column === -1 || there === -1 ? [] : regels) {
    const printed = regel.bedragen[column] ?? null;
    const drafted = own!.opPad.get(regel.pad)?.bedragen[there] ?? null;
    if (printed === null || drafted === null || !regel.gedrukt) continue;
    checked += 1;
    if (printed === drafted) continue;
    findings.push({ code: 'standen', severity: 'waarschuwing', place: placeOf(stuk, regel, column), found: `${formatCell(printed)} als ontwerpbegroting`, expected: `${formatCell(drafted)}, zoals in de begrotingstabel`, remedy: 'Kijk in beide stukken welk bedrag er staat.' });
  }
  return { findings, checked };
}

/** A stand or a verschil of one year and phase occurs once. */
function doubleColumns({ stuk }: Context): Finding[] {
  const { kolommen } = stuk.data;
  const same = (a: StandKolom, b: StandKolom): boolean => a.soort !== 'mutatie' && a.jaar === b.jaar && a.fase === b.fase && a.soort === b.soort;
  return kolommen.flatMap((kolom, index): Finding[] => {
    if (kolommen.findIndex((other) => same(kolom, other)) === index || kolom.soort === 'mutatie') return [];
    return [{ code: 'standen', severity: 'fout', place: fieldOf(stuk, 'kolommen', index), found: `nog een kolom ${kolom.soort} ${faseNaam(kolom.fase)} ${kolom.jaar}`, expected: 'elke stand één keer', remedy: 'Geef de kolom het juiste jaar of de juiste fase.' }];
  });
}

/** Article and phase in the file must be those of its name. */
function nameOfFile({ stuk, artikel }: Context): Finding[] {
  const { begrotingsjaar, hoofdstuk, artikel: own, fase } = stuk.data;
  const expected = standenBestand(`${begrotingsjaar}/${hoofdstuk.toLowerCase()}-${own.nummer.padStart(2, '0')}`, fase);
  return stuk.file === expected ? [] : [{ code: 'standen', severity: 'fout', place: { file: stuk.file }, found: `een bestand bij ${artikel}`, expected, remedy: 'Geef het bestand de naam die bij de inhoud hoort.' }];
}

/** A table that has no article is shown nowhere. Silent when that article is there and could not be read: that has been said. */
function withoutArticle({ publicatie, stuk, artikel }: Context): Finding[] {
  const text = tekstBestand(artikel);
  if (publicatie.artikelen.some(({ id }) => id === artikel) || publicatie.weggelaten.has(text) || publicatie.weggelaten.has(bedragenBestand(artikel))) return [];
  return [{ code: 'standen', severity: 'waarschuwing', place: { file: stuk.file }, found: 'een tabel bij een artikel dat er niet is', expected: `de bestanden ${text} en ${bedragenBestand(artikel)}`, remedy: 'Neem eerst de ontwerpbegroting van het artikel over. Tot dan staat deze tabel nergens in de publicatie.' }];
}

function difference({ publicatie, stuk, artikel }: Context, regel: Regel, column: number, printed: number, computed: number, from: string): Finding {
  const { jaar } = stuk.data.kolommen[column]!;
  const excused = publicatie.correcties.some(({ data }) => excusesSum(data, artikel, regel.pad, jaar, stuk.data.fase));
  const severity: Severity = excused ? 'opmerking' : 'fout';
  return {
    code: 'standen',
    severity,
    place: placeOf(stuk, regel, column),
    found: `${formatCell(printed)}, terwijl uit ${from} ${formatCell(computed)} volgt`,
    expected: 'een bedrag dat uit de andere volgt',
    remedy: `Het verschil is ${formatNumber(printed - computed)}. Vergelijk deze rij met de bron.`,
  };
}

function placeOf(stuk: StandenStuk, regel: Regel, column: number) {
  const { jaar, fase, soort } = stuk.data.kolommen[column]!;
  return { ...fieldOf(stuk, ...regel.veld, 'bedragen', column), within: `${regel.label} › ${soort} ${faseNaam(fase)} ${jaar}` };
}
