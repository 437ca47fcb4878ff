import { closest } from '../closest.ts';
import type { Controle } from '../controle.ts';
import type { Finding, Place } from '../finding.ts';
import type { ArtikelStuk, Publicatie } from '../publicatie.ts';
import { fieldOf, fieldOfAmounts, inText } from './places.ts';

/** Every source that is named exists, and none lies unused. */
export const sources: Controle = {
  code: 'bronnen',
  titel: 'Elke verwijzing leidt naar een bron',
  controleert:
    'Elke Verwijzing in een tekst en elk veld bron noemt een bestand in de map bronnen. Een bron die nergens wordt genoemd, krijgt een waarschuwing.',
  waarom: 'Alleen met een bron kan een lezer nagaan wat hier staat.',
  oplossen: 'Verbeter de naam van de bron, of voeg een bestand toe in de map bronnen met die naam. Is een bron niet meer nodig, haal het bestand dan weg.',
  eenheid: ['verwijzing', 'verwijzingen'],
  run(publicatie) {
    const uses = usesIn(publicatie);
    const ids = publicatie.bronnen.map((bron) => bron.id);
    const dangling = uses.filter(({ id }) => !ids.includes(id) && !publicatie.weggelaten.has(`bronnen/${id}.json`));
    return { findings: [...dangling.map((use) => unknown(use, ids)), ...unused(publicatie, uses)], checked: uses.length };
  },
};

interface Use {
  id: string;
  place: Place;
}

function usesIn({ uitgave, artikelen, correcties, histories, officieel = [], standen = [] }: Publicatie): Use[] {
  return [
    { id: uitgave.licentieInhoud, place: { file: 'uitgave.json', path: ['licentieInhoud'], within: 'licentieInhoud' } },
    ...artikelen.flatMap((artikel) => [
      { id: artikel.data.bron, place: fieldOf(artikel, 'bron') },
      { id: artikel.begroting.bestand.bron, place: fieldOfAmounts(artikel, ['bron']) },
      ...citedIn(artikel),
    ]),
    ...[...correcties, ...histories, ...officieel, ...standen].map((stuk) => ({ id: stuk.data.bron, place: fieldOf(stuk, 'bron') })),
  ];
}

function citedIn(artikel: ArtikelStuk): Use[] {
  return artikel.tekst.gebruik.flatMap((gebruik) => {
    const bron = gebruik.attributen['bron'];
    return gebruik.component === 'Verwijzing' && typeof bron === 'string' ? [{ id: bron, place: inText(artikel, gebruik) }] : [];
  });
}

function unknown({ id, place }: Use, ids: readonly string[]): Finding {
  const near = closest(id, ids);
  return {
    code: 'bronnen',
    severity: 'fout',
    place,
    found: `de bron "${id}"`,
    expected: `het bestand bronnen/${id}.json`,
    remedy: near === undefined ? 'Voeg het bestand toe of verbeter de naam.' : `Bedoelt u "${near}"? Voeg anders het bestand toe.`,
  };
}

/** Sources that nothing names and no link leads to. Silent while a file is left out: it may name them. */
function unused(publicatie: Publicatie, uses: readonly Use[]): Finding[] {
  if (publicatie.weggelaten.size > 0) return [];
  const named = new Set(uses.map((use) => use.id));
  const linked = new Set([...publicatie.artikelen, ...publicatie.begrippen].flatMap((stuk) => stuk.tekst.links.map((link) => link.url)));
  return publicatie.bronnen
    .filter((bron) => !named.has(bron.id) && !linked.has(bron.data.url))
    .map((bron) => ({
      code: 'bronnen',
      severity: 'waarschuwing',
      place: { file: bron.file },
      found: 'een bron die nergens wordt genoemd',
      expected: 'een verwijzing in een tekst of een veld bron',
      remedy: 'Verwijs naar de bron of haal het bestand weg.',
    }));
}
