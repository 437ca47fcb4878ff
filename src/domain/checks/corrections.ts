import { closest } from '../closest.ts';
import type { Controle } from '../controle.ts';
import type { Finding, Place } from '../finding.ts';
import { tekstBestand, type ArtikelStuk, type Publicatie } from '../publicatie.ts';
import { fieldOf, inText } from './places.ts';

/** Every recorded contradiction belongs to an article and is shown there. */
export const corrections: Controle = {
  code: 'correcties',
  titel: 'Elke tegenspraak in de bron wordt getoond',
  controleert:
    'Elke Correctie in een tekst noemt een bestand in de map correcties dat bij dat artikel hoort. Elke correctie staat ten minste één keer in de tekst van haar artikel; een correctie over een optelling staat in de tabel en hoeft niet in de tekst.',
  waarom: 'Waar de bron zichzelf tegenspreekt, moet de lezer dat kunnen zien. Er wordt niets stilzwijgend verbeterd.',
  oplossen: 'Zet <Correctie id="…" /> op de plaats in de tekst waar de tegenspraak staat, met de naam van het bestand. Of haal een correctie weg die niet meer klopt.',
  eenheid: ['correctie', 'correcties'],
  run(publicatie) {
    const marked = publicatie.artikelen.flatMap((artikel) => mistakesIn(publicatie, artikel));
    return { findings: [...marked, ...publicatie.correcties.flatMap((correctie) => unplaced(publicatie, correctie))], checked: publicatie.correcties.length };
  },
};

function marksIn(artikel: ArtikelStuk): { id: string; place: Place }[] {
  return artikel.tekst.gebruik.flatMap((gebruik) => {
    const id = gebruik.attributen['id'];
    return gebruik.component === 'Correctie' && typeof id === 'string' ? [{ id, place: inText(artikel, gebruik) }] : [];
  });
}

function mistakesIn({ correcties, weggelaten }: Publicatie, artikel: ArtikelStuk): Finding[] {
  return marksIn(artikel).flatMap(({ id, place }) => {
    const correctie = correcties.find((item) => item.id === id);
    if (correctie === undefined) {
      if (weggelaten.has(`correcties/${id}.json`)) return [];
      const near = closest(id, correcties.map((item) => item.id));
      return [finding(place, `de correctie "${id}"`, `het bestand correcties/${id}.json`, near === undefined ? 'Voeg het bestand toe of verbeter de naam.' : `Bedoelt u "${near}"?`)];
    }
    if (correctie.data.artikel === artikel.id) return [];
    return [finding(place, `de correctie "${id}" van ${correctie.data.artikel}`, `een correctie van ${artikel.id}`, 'Verbeter het veld artikel van de correctie, of haal haar hier weg.')];
  });
}

function unplaced({ artikelen, weggelaten }: Publicatie, correctie: Publicatie['correcties'][number]): Finding[] {
  const { artikel: id, som, invoer } = correctie.data;
  // A repair of an open data file is shown with the import, not in a text.
  if (invoer !== undefined) return [];
  const artikel = artikelen.find((item) => item.id === id);
  if (artikel === undefined) {
    if (weggelaten.size > 0) return [];
    return [finding(fieldOf(correctie, 'artikel'), `het artikel ${id}`, `het bestand ${tekstBestand(id)}`, 'Verbeter de naam van het artikel.')];
  }
  if (som !== undefined || marksIn(artikel).some((mark) => mark.id === correctie.id)) return [];
  const expected = `<Correctie id="${correctie.id}" /> in ${artikel.file}`;
  return [finding({ file: correctie.file }, 'een correctie die nergens wordt getoond', expected, 'Zet de correctie in de tekst waar de tegenspraak staat.')];
}

function finding(place: Place, found: string, expected: string, remedy: string): Finding {
  return { code: 'correcties', severity: 'fout', place, found, expected, remedy };
}
