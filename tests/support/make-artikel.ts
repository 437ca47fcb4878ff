import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bedragenFileSchema, type BedragenFile } from '../../src/domain/bedragen.ts';
import { makeBegroting } from '../../src/domain/begroting.ts';
import type { ArtikelStuk, Publicatie } from '../../src/domain/publicatie.ts';
import { uitgaveSchema } from '../../src/domain/uitgave.ts';

const CONTENT = join(import.meta.dirname, '../../content');

/** The real budget file, read anew each time so that a test can change it. */
export function realBedragen(): BedragenFile {
  return bedragenFileSchema.parse(JSON.parse(readFileSync(join(CONTENT, 'bedragen/2022/vii-07.json'), 'utf8')));
}

/** A small budget of our own: two parts, one instrument each, with a zero, a missing amount and a negative one. */
export function smallBedragen(): BedragenFile {
  return {
    artikel: { nummer: '3', naam: 'Bruggen en sluizen' },
    begrotingsjaar: 2030,
    hoofdstuk: 'QX',
    tabel: { nummer: 4, titel: 'Budgettaire gevolgen van beleid art. 3 Bruggen en sluizen', rijen: 12 },
    eenheid: 'x1000euro',
    bron: 'bron-x',
    kolommen: [
      { jaar: 2029, fase: 'lopend-jaar' },
      { jaar: 2030, fase: 'ontwerpbegroting' },
    ],
    verplichtingen: { label: 'Verplichtingen', bedragen: [100, 150] },
    uitgaven: {
      label: 'Uitgaven',
      bedragen: [null, 150],
      onderdelen: [
        {
          id: '3.1',
          label: '3.1 Bruggen',
          bedragen: [90, 110],
          instrumenten: [
            {
              id: 'opdrachten',
              label: 'Opdrachten',
              regelingen: [
                { id: 'onderhoud', label: 'Onderhoud', bedragen: [90, 80] },
                { id: 'nieuwbouw', label: 'Nieuwbouw', bedragen: [0, 30] },
                { id: 'reserve', label: 'Reserve', bedragen: [0, 0] },
              ],
            },
          ],
        },
        {
          id: '3.2',
          label: '3.2 Sluizen',
          bedragen: [null, 40],
          instrumenten: [
            {
              id: 'opdrachten',
              label: 'Opdrachten',
              regelingen: [
                { id: 'onderhoud', label: 'Onderhoud', bedragen: [null, 45] },
                { id: 'terugontvangst', label: '-Terugontvangst', bedragen: [-5, -5] },
              ],
            },
          ],
        },
      ],
    },
    ontvangsten: { label: 'Ontvangsten', bedragen: [0, 7] },
  };
}

/** An article around a budget, with hardly any text. */
export function artikelAround(bedragen: BedragenFile): ArtikelStuk {
  return {
    id: `${bedragen.begrotingsjaar}/${bedragen.hoofdstuk.toLowerCase()}-${bedragen.artikel.nummer.padStart(2, '0')}`,
    file: 'artikelen/x/publieksversie.mdx',
    data: { samenvatting: 'Waar bruggen en sluizen van betaald worden.', document: 'Toelichting', bron: 'bron-x', status: 'ontwerpbegroting', versie: '1.0', datum: '2029-09-18', nietToegelicht: [] },
    mdx: '## Doel\n',
    tekst: { secties: [], gebruik: [], tekstdelen: [], links: [], begrippen: [] },
    begroting: makeBegroting(bedragen),
  };
}

/** A publication with these articles and the real settings. */
export function publicatieOf(...artikelen: ArtikelStuk[]): Publicatie {
  return {
    uitgave: uitgaveSchema.parse(JSON.parse(readFileSync(join(CONTENT, 'uitgave.json'), 'utf8'))),
    jaren: [],
    artikelen,
    begrippen: [],
    bronnen: [],
    correcties: [],
    histories: [],
    weggelaten: new Set(),
    zoekwoorden: [],
  };
}
