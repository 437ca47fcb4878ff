import type { Regel, RegelSoort } from '../begroting.ts';
import type { Controle, Uitslag } from '../controle.ts';
import type { Finding } from '../finding.ts';
import type { ArtikelStuk } from '../publicatie.ts';
import type { Sectie } from '../tekst.ts';
import { fieldOf, inText, lineInTable } from './places.ts';
import { perArtikel } from './uitslag.ts';

/** Every regeling (or line without parts) is explained once, or stands in the list of those that the source does not explain. */
export const explanations: Controle = {
  code: 'toelichting',
  titel: 'Elke regeling is toegelicht',
  controleert:
    'Bij elke regeling in de tabel hoort een kop in de tekst met ten minste één alinea eronder, eventueel onder tussenkoppen. Legt de bron een regeling niet uit, dan staat haar pad in de lijst nietToegelicht bovenaan de tekst. Een regeling krijgt één kop, en staat niet in de lijst als zij wel is uitgelegd. Een instrument waar de bron geen regelingen onder geeft, telt als regeling.',
  waarom: 'Een lezer die een bedrag in de tabel ziet, moet kunnen vinden waarvoor het is, of lezen dat de bron dat niet zegt.',
  oplossen: 'Schrijf een kop met een alinea: <Regeling regel="…" /> en daaronder de uitleg. Of zet het pad in nietToegelicht als de bron zwijgt. Dezelfde kop twee keer? Voeg de twee stukken samen.',
  eenheid: ['regeling', 'regelingen'],
  run: perArtikel(explanationsOf),
};

function explanationsOf(artikel: ArtikelStuk): Uitslag {
  const { begroting, tekst, data } = artikel;
  const leaves = begroting.regels.filter(isLeaf);
  const explained = explainedLines(tekst.secties);
  const headed = new Set(tekst.secties.map((sectie) => sectie.pad));
  const listed = new Set(data.nietToegelicht);
  const silent = leaves
    .filter((regel) => !explained.has(regel.pad) && !listed.has(regel.pad))
    .map((regel) =>
      finding(
        lineInTable(artikel, regel),
        headed.has(regel.pad) ? 'een kop zonder uitleg' : 'geen uitleg in de tekst',
        'ten minste één alinea onder de kop van deze regeling',
        `Schrijf de uitleg onder ${HEADING[regel.soort] ?? '<Regeling'} regel="${regel.pad}" />, of zet ${regel.pad} in nietToegelicht als de bron zwijgt.`,
      ),
    );
  return { findings: [...silent, ...listMistakes(artikel, explained), ...doubleHeadings(artikel)], checked: leaves.length };
}

/** True for a line that has no parts: mostly a regeling, but a source may print no more than the instrument. */
function isLeaf(regel: Regel): boolean {
  return regel.soort in HEADING && regel.delen.length === 0;
}

const HEADING: Partial<Record<RegelSoort, string>> = { artikelonderdeel: '<Artikelonderdeel', instrument: '<Instrument', regeling: '<Regeling' };

/** Paths of the lines with a paragraph under their heading, or under a plain heading below it. */
function explainedLines(secties: readonly Sectie[]): Set<string> {
  const explained = new Set<string>();
  const lineOf = new Map<string, string | null>();
  for (const sectie of secties) {
    const pad = sectie.pad ?? lineOf.get(sectie.ouder ?? '') ?? null;
    lineOf.set(sectie.id, pad);
    if (pad !== null && sectie.alineas.length > 0) explained.add(pad);
  }
  return explained;
}

function listMistakes(artikel: ArtikelStuk, explained: ReadonlySet<string>): Finding[] {
  const { nietToegelicht } = artikel.data;
  return nietToegelicht.flatMap((pad, index) => {
    const place = fieldOf(artikel, 'nietToegelicht', index);
    const regel = artikel.begroting.opPad.get(pad);
    if (nietToegelicht.indexOf(pad) !== index) return [finding(place, `${pad} voor de tweede keer`, 'elk pad één keer', 'Haal een van de twee weg.')];
    if (regel !== undefined && !isLeaf(regel)) return [finding(place, `${pad}, een regel met delen eronder`, 'alleen regels zonder delen', 'Noem de regelingen zelf, of haal het pad weg.')];
    return explained.has(pad) ? [finding(place, `${pad}, dat wel wordt toegelicht`, 'alleen regelingen zonder uitleg', 'Haal het pad uit de lijst.')] : [];
  });
}

function doubleHeadings(artikel: ArtikelStuk): Finding[] {
  const seen = new Set<unknown>();
  return artikel.tekst.gebruik
    .filter((gebruik) => ['Artikelonderdeel', 'Instrument', 'Regeling'].includes(gebruik.component))
    .filter(({ attributen: { regel } }) => seen.has(regel) || !seen.add(regel))
    .map((gebruik) =>
      finding(inText(artikel, gebruik), `een tweede kop voor ${String(gebruik.attributen['regel'])}`, 'één kop per regel', 'Voeg de twee stukken samen onder één kop.'),
    );
}

function finding(place: Finding['place'], found: string, expected: string, remedy: string): Finding {
  return { code: 'toelichting', severity: 'fout', place, found, expected, remedy };
}
