import { findBegrippen, makeBegripvinder, type Begripvinder } from '../begripvinder.ts';
import { closest } from '../closest.ts';
import type { Controle } from '../controle.ts';
import type { Finding, Place } from '../finding.ts';
import type { ArtikelStuk, BegripStuk, Publicatie } from '../publicatie.ts';
import { fieldOf, inText } from './places.ts';

/** Every begrip that is named exists, and every begrip is met somewhere. */
export const begrippen: Controle = {
  code: 'begrippen',
  titel: 'Elk begrip bestaat en komt voor',
  controleert:
    'Elke verwijzing naar een begrip (in de tekst, of bij zieOok van een ander begrip) noemt een bestand in de map begrippen. Elk begrip komt voor in een tekst, een kop of de tabel, of hoort via zieOok bij een begrip dat voorkomt.',
  waarom: 'Een begrip zonder uitleg laat de lezer zoeken. Een uitleg bij een woord dat nergens staat, is werk voor niets of wijst op een vorm die is vergeten.',
  oplossen: 'Verbeter de naam van het begrip of voeg het bestand toe. Komt een begrip niet voor, voeg dan bij vormen de schrijfwijze uit de tekst toe, of haal het begrip weg.',
  eenheid: ['begrip', 'begrippen'],
  run(publicatie) {
    const dangling = referencesIn(publicatie).flatMap((reference) => unknown(publicatie, reference));
    const findings = [...dangling, ...publicatie.begrippen.flatMap(toItself), ...unmet(publicatie)];
    return { findings, checked: publicatie.begrippen.length };
  },
};

interface Reference {
  id: string;
  place: Place;
}

function referencesIn({ artikelen, begrippen: all }: Publicatie): Reference[] {
  const inTexts = artikelen.flatMap((artikel) =>
    artikel.tekst.gebruik.flatMap((gebruik) => {
      const id = gebruik.attributen['id'];
      return gebruik.component === 'Begrip' && typeof id === 'string' ? [{ id, place: inText(artikel, gebruik) }] : [];
    }),
  );
  return [...inTexts, ...all.flatMap((begrip) => begrip.data.zieOok.map((id, index) => ({ id, place: fieldOf(begrip, 'zieOok', index) })))];
}

function unknown({ begrippen: all, weggelaten }: Publicatie, { id, place }: Reference): Finding[] {
  if (all.some((begrip) => begrip.id === id) || weggelaten.has(`begrippen/${id}.mdx`)) return [];
  const near = closest(id, all.map((begrip) => begrip.id));
  const remedy = near === undefined ? 'Voeg het begrip toe of verbeter de naam.' : `Bedoelt u "${near}"? Voeg anders het begrip toe.`;
  return [finding(place, `het begrip "${id}", waarvan geen uitleg bestaat`, `het bestand begrippen/${id}.mdx`, remedy)];
}

function toItself(begrip: BegripStuk): Finding[] {
  const index = begrip.data.zieOok.indexOf(begrip.id);
  return index === -1 ? [] : [finding(fieldOf(begrip, 'zieOok', index), 'een verwijzing naar zichzelf', 'een ander begrip', 'Haal deze verwijzing weg.')];
}

/** Begrippen that no reader will meet. Silent while a file is left out: they may be in there. */
function unmet(publicatie: Publicatie): Finding[] {
  if (publicatie.weggelaten.size > 0) return [];
  const finder = makeBegripvinder(publicatie.begrippen.map(({ id, data }) => ({ id, vormen: data.vormen, kanttekening: null })));
  const met = withRelated(publicatie, new Set(publicatie.artikelen.flatMap((artikel) => metIn(artikel, finder))));
  return publicatie.begrippen
    .filter((begrip) => !met.has(begrip.id))
    .map((begrip) =>
      finding(
        fieldOf(begrip, 'vormen'),
        `een begrip dat nergens voorkomt (${begrip.data.vormen.join(', ')})`,
        'ten minste één vorm die in een tekst of tabel staat',
        'Voeg de schrijfwijze uit de tekst toe aan vormen, of haal het begrip weg.',
      ),
    );
}

/** Ids of the begrippen in the text and in the labels of the table. */
function metIn(artikel: ArtikelStuk, finder: Begripvinder): string[] {
  const inTable = artikel.begroting.regels.flatMap((regel) => findBegrippen(regel.label, finder));
  return [...artikel.tekst.begrippen.map((vindplaats) => vindplaats.begrip), ...inTable.map((vondst) => vondst.begrip.id)];
}

function withRelated({ begrippen: all }: Publicatie, met: Set<string>): Set<string> {
  const waiting = [...met];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const related of all.find((begrip) => begrip.id === id)?.data.zieOok ?? []) {
      if (!met.has(related)) waiting.push(related);
      met.add(related);
    }
  }
  return met;
}

function finding(place: Place, found: string, expected: string, remedy: string): Finding {
  return { code: 'begrippen', severity: 'fout', place, found, expected, remedy };
}
