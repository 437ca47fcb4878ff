import type { Begroting } from '../begroting.ts';
import type { Controle, Uitslag } from '../controle.ts';
import type { Finding, Place } from '../finding.ts';
import type { ArtikelStuk, BegripStuk, Publicatie } from '../publicatie.ts';
import { placeAt, type Tekstdeel } from '../tekst.ts';
import { knownFigure } from './known-figures.ts';
import { fieldOf, inText } from './places.ts';
import { typedNumbers, type TypedNumber } from './typed-numbers.ts';
import { mergeUitslagen } from './uitslag.ts';

/**
 * No figure of the table is typed by hand. What counts as typed: an amount with € or a unit that is a table amount
 * rounded as far as it was typed; a number with thousands dots (or of five digits) that is exactly one; a percentage
 * juridisch verplicht; and, as a warning, the share or change of the line that the section is about.
 */
export const typedAmounts: Controle = {
  code: 'getypt-bedrag',
  titel: 'Geen bedrag is overgetypt',
  controleert:
    'In teksten, samenvattingen en begrippen wordt elk getal bekeken. Een bedrag met een euroteken of met miljoen, miljard of duizend erbij wordt vergeleken met alle bedragen van de tabel, zo nauwkeurig als het is getypt. Een los getal telt als bedrag wanneer het met een punt is geschreven of vijf cijfers heeft en precies in de tabel staat. Percentages worden vergeleken met de percentages juridisch verplicht, en in de uitleg van een regel ook met haar aandeel en haar verandering. Geen bedrag zijn: jaartallen, data, nummers van Kamerstukken, ronde aantallen zoals 5.000 banen, en kleine getallen. Bij twijfel is de bevinding een waarschuwing.',
  waarom: 'Een overgetypt bedrag verandert niet mee met de tabel en laat niet zien hoe het is berekend. Vroeg of laat spreken tekst en tabel elkaar dan tegen.',
  oplossen:
    'Vervang het bedrag door het onderdeel dat de bevinding noemt. In een samenvatting of begrip kan dat niet: laat het bedrag daar weg. Gaat het om een ander bedrag dat toevallig gelijk is, schrijf het dan met meer cijfers.',
  eenheid: ['getal', 'getallen'],
  run: (publicatie) =>
    mergeUitslagen([...publicatie.artikelen.map(inArticle), ...publicatie.begrippen.map((begrip) => inBegrip(begrip, tablesFor(begrip, publicatie)))]),
};

/** A text to look at: `placeOf` tells where a character of it stands. */
interface Passage {
  tekst: string;
  pad: string | null;
  placeOf(index: number): Place;
  remedy(component: string): string;
}

function inArticle(artikel: ArtikelStuk): Uitslag {
  const pads = new Map(artikel.tekst.secties.map((sectie) => [sectie.id, sectie.pad]));
  const passages = artikel.tekst.tekstdelen.map((deel): Passage => ({
    tekst: deel.tekst,
    pad: pads.get(deel.sectie ?? '') ?? null,
    placeOf: (index) => inText(artikel, { sectie: deel.sectie, place: placeAt(deel, index) }),
    remedy: (component) => `Vervang het door ${component}`,
  }));
  const samenvatting = field(artikel.data.samenvatting, fieldOf(artikel, 'samenvatting'));
  return mergeUitslagen([...passages, samenvatting].map((passage) => look(passage, [artikel.begroting])));
}

function inBegrip(begrip: BegripStuk, tables: readonly Begroting[]): Uitslag {
  const fields = (['definitie', 'voluit'] as const).flatMap((name) => {
    const tekst = begrip.data[name];
    return tekst === undefined ? [] : [field(tekst, fieldOf(begrip, name))];
  });
  const body = begrip.tekst.tekstdelen.map((deel: Tekstdeel): Passage => ({ ...field(deel.tekst, deel.place), placeOf: (index) => placeAt(deel, index) }));
  return mergeUitslagen([...fields, ...body].map((passage) => look(passage, tables)));
}

/** The tables of the articles in which a begrip is met; other tables may hold the same amount by coincidence. */
function tablesFor(begrip: BegripStuk, { artikelen }: Publicatie): Begroting[] {
  return artikelen.filter((artikel) => artikel.tekst.begrippen.some((vindplaats) => vindplaats.begrip === begrip.id)).map((artikel) => artikel.begroting);
}

function field(tekst: string, place: Place): Passage {
  return { tekst, pad: null, placeOf: () => place, remedy: () => 'Laat het bedrag hier weg: op deze plaats kan het niet uit de tabel komen' };
}

function look(passage: Passage, tables: readonly Begroting[]): Uitslag {
  const numbers = typedNumbers(passage.tekst);
  const findings = numbers.flatMap((number) => {
    for (const table of tables) {
      const known = knownFigure(table, number, passage.pad, passage.tekst);
      if (known !== null) return [finding(passage, number, known.component, known.certain)];
    }
    return [];
  });
  return { findings, checked: numbers.length };
}

function finding(passage: Passage, { words, start }: TypedNumber, component: string, certain: boolean): Finding {
  return {
    code: 'getypt-bedrag',
    severity: certain ? 'fout' : 'waarschuwing',
    place: passage.placeOf(start),
    found: `het getypte bedrag "${words}"`,
    expected: `het cijfer uit de tabel: ${component}`,
    remedy: `${passage.remedy(component)}.`,
  };
}
