import { lineage, type Begroting, type RegelSoort } from '../begroting.ts';
import { closest } from '../closest.ts';
import type { Controle, Uitslag } from '../controle.ts';
import type { Finding, Place } from '../finding.ts';
import { formatList } from '../format.ts';
import type { ArtikelStuk, Publicatie } from '../publicatie.ts';
import type { Gebruik } from '../tekst.ts';
import { fieldOf, inText } from './places.ts';
import { mergeUitslagen, perArtikel } from './uitslag.ts';

/** Every path of a line leads to a line of the right kind, and headings stand where the table has them. */
export const linePaths: Controle = {
  code: 'regelpaden',
  titel: 'Elk pad leidt naar een regel van de tabel',
  controleert:
    'Elk pad in een kop (Artikelonderdeel, Instrument, Regeling), in een figuur, in de lijst nietToegelicht en in een correctie moet in de begrotingstabel staan. De kop moet passen bij de soort regel, en onder de kop staan waar de regel in de tabel onder valt.',
  waarom: 'De naam, het bedrag en het adres van een kop komen uit de tabel. Een verkeerd pad zet het bedrag van de ene regel boven de uitleg van de andere.',
  oplossen: 'Neem het pad over uit het bedragenbestand: de id’s van artikelonderdeel, instrument en regeling met schuine strepen ertussen, zoals 7.1/opdrachten/werkgeversbeleid.',
  eenheid: ['pad', 'paden'],
  run: (publicatie) => mergeUitslagen([perArtikel(pathsOf)(publicatie), correctionPaths(publicatie)]),
};

/** Which kind of line each heading is for. */
const HEADINGS: Readonly<Record<string, RegelSoort>> = { Artikelonderdeel: 'artikelonderdeel', Instrument: 'instrument', Regeling: 'regeling' };

function pathsOf(artikel: ArtikelStuk): Uitslag {
  const { begroting, tekst, data } = artikel;
  const used = tekst.gebruik.flatMap((gebruik) => {
    const pad = gebruik.attributen['regel'];
    return typeof pad === 'string' && (gebruik.component in HEADINGS || gebruik.component === 'Figuur') ? [{ gebruik, pad }] : [];
  });
  const inHeadings = used.flatMap(({ gebruik, pad }) => {
    const place = inText(artikel, gebruik);
    return begroting.opPad.has(pad) ? headingMistakes(artikel, gebruik, pad, place) : [unknownPath(begroting, pad, place)];
  });
  const listed = data.nietToegelicht.flatMap((pad, index) =>
    begroting.opPad.has(pad) ? [] : [unknownPath(begroting, pad, fieldOf(artikel, 'nietToegelicht', index))],
  );
  return { findings: [...inHeadings, ...listed], checked: used.length + data.nietToegelicht.length };
}

function correctionPaths({ correcties, artikelen }: Publicatie): Uitslag {
  const sums = correcties.flatMap((correctie) => (correctie.data.som === undefined ? [] : [{ correctie, pad: correctie.data.som.regel }]));
  const findings = sums.flatMap(({ correctie, pad }) => {
    const begroting = artikelen.find((artikel) => artikel.id === correctie.data.artikel)?.begroting;
    return begroting === undefined || begroting.opPad.has(pad) ? [] : [unknownPath(begroting, pad, fieldOf(correctie, 'som', 'regel'))];
  });
  return { findings, checked: sums.length };
}

function unknownPath(begroting: Begroting, pad: string, place: Place): Finding {
  const near = closest(pad, begroting.opPad.keys());
  const sameEnd = begroting.regels.filter((regel) => regel.pad.split('/').at(-1) === pad.split('/').at(-1)).map((regel) => regel.pad);
  const candidates = sameEnd.length > 0 ? sameEnd : near === undefined ? [] : [near];
  return {
    code: 'regelpaden',
    severity: 'fout',
    place,
    found: `het pad "${pad}"`,
    expected: 'het pad van een regel in de tabel',
    remedy: candidates.length === 0 ? 'Neem het pad over uit het bedragenbestand.' : `Bedoelt u ${candidates.slice(0, 3).join(' of ')}?`,
  };
}

function headingMistakes(artikel: ArtikelStuk, gebruik: Gebruik, pad: string, place: Place): Finding[] {
  const wanted = HEADINGS[gebruik.component];
  const regel = artikel.begroting.opPad.get(pad);
  if (wanted === undefined || regel === undefined) return [];
  if (regel.soort !== wanted) {
    const right = Object.keys(HEADINGS).find((name) => HEADINGS[name] === regel.soort);
    return [misplaced(place, `<${gebruik.component}> voor ${pad}`, right === undefined ? 'een artikelonderdeel, instrument of regeling' : `<${right}>: deze regel is een ${regel.soort}`)];
  }
  const wantedAbove = lineage(artikel.begroting, pad).slice(1, -1).map((item) => item.pad);
  const above = padsAbove(artikel, gebruik.sectie);
  if (wantedAbove.join() === above.join()) return [];
  const where = wantedAbove.length === 0 ? 'geen andere kop uit de tabel' : `de kop van ${formatList(wantedAbove)}`;
  return [misplaced(place, `de kop van ${pad} ${above.length === 0 ? 'zonder kop erboven' : `onder ${formatList(above)}`}`, `de kop onder ${where}`)];
}

/** Paths of the headings that a section stands under, from the top. */
function padsAbove(artikel: ArtikelStuk, sectie: string | null): string[] {
  const byId = new Map(artikel.tekst.secties.map((item) => [item.id, item]));
  const pads: string[] = [];
  const seen = new Set<string>();
  for (let id = sectie === null ? null : (byId.get(sectie)?.ouder ?? null); id !== null && !seen.has(id); id = byId.get(id)?.ouder ?? null) {
    seen.add(id);
    const pad = byId.get(id)?.pad;
    if (typeof pad === 'string') pads.unshift(pad);
  }
  return pads;
}

function misplaced(place: Place, found: string, expected: string): Finding {
  return { code: 'regelpaden', severity: 'fout', place, found, expected, remedy: 'Zet de kop waar de regel in de tabel staat, in de vorm die bij die regel hoort.' };
}
