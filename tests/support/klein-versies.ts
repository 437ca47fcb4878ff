import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Publicatie } from '../../src/domain/publicatie.ts';
import { contentJson } from '../../src/importers/content-json.ts';
import { withHeadFields } from '../../src/reading/head-fields.ts';
import { readPublicatie } from '../../src/reading/read-publicatie.ts';
import { prepareRecord } from '../../src/versions/release.ts';
import { BEDRAGEN, edited, kleinFiles, TEKST, type Edit } from './klein.ts';

/** What changes in article 1 between version 1.0 and 1.1: words, a passage, a list, an amount with its sums. */
export const EDITS_1_1: readonly Edit[] = [
  [TEKST, 'beheert 212 sluizen en 50 bruggen', 'beheert 214 sluizen en 50 bruggen'],
  [TEKST, '- 5.000 ligplaatsen voor bezoekers.', '- 5.000 ligplaatsen voor bezoekers;\n- stroom aan elke kade.'],
  [TEKST, 'De DVW schildert elk jaar vijf bruggen en vervangt drie sluisdeuren.', 'De DVW schildert elk jaar zes bruggen en vervangt drie sluisdeuren.\n\nVoor het eerst gaan ook de remmingwerken mee.'],
  [BEDRAGEN, '"bedragen": [1900, 2105]', '"bedragen": [1900, 2205]'],
  [BEDRAGEN, '"bedragen": [4500, 5380]', '"bedragen": [4500, 5480]'],
  [BEDRAGEN, '"label": "Uitgaven",\n    "bedragen": [6000, 7100]', '"label": "Uitgaven",\n    "bedragen": [6000, 7200]'],
  [BEDRAGEN, '"label": "Verplichtingen", "bedragen": [6200, 7100]', '"label": "Verplichtingen", "bedragen": [6200, 7200]'],
];

/** Another edition of article 1: the budget of a year later, with one line less and one more. */
const TEKST_2032 = 'artikelen/2032/xl-01/publieksversie.mdx';
const EDITION_2032: readonly Edit[] = [
  ['begrotingen/2032.json', null, '{\n  "jaar": 2032,\n  "titel": "Kleine begroting 2032",\n  "hoofdstukken": [{ "nummer": "XL", "naam": "Water en Veren", "afkorting": "WV", "ministerie": "Ministerie van Water en Veren" }]\n}\n'],
  [
    TEKST_2032,
    null,
    `---
samenvatting: De minister zorgt dat schepen veilig door sluizen kunnen varen.
document: Toelichting, paragraaf 3.1
bron: stuk-xl-2
status: ontwerpbegroting
versie: "1.0"
datum: 2031-09-16
---

## Wat de minister wil

De Dienst Vrij Water (DVW) beheert 220 sluizen en 51 bruggen. Dat doet de dienst sinds 1 mei 2012.

## Wat het kost

<Budgettabel />

<Artikelonderdeel regel="1.1" />

<Instrument regel="1.1/opdrachten" />

<Regeling regel="1.1/opdrachten/onderhoud" />

De DVW schildert elk jaar negen bruggen.

<Regeling regel="1.1/opdrachten/walstroom" />

Schepen aan de kade krijgen stroom van de wal.
`,
  ],
  [
    'bedragen/2032/xl-01.json',
    null,
    contentJson({
      artikel: { nummer: '1', naam: 'Vaarwegen' },
      begrotingsjaar: 2032,
      hoofdstuk: 'XL',
      tabel: { nummer: 4, titel: 'Budgettaire gevolgen van beleid art. 1 Vaarwegen', rijen: 11 },
      eenheid: 'x1000euro',
      bron: 'stuk-xl-2',
      kolommen: [{ jaar: 2031, fase: 'lopend-jaar' }, { jaar: 2032, fase: 'ontwerpbegroting' }],
      verplichtingen: { label: 'Verplichtingen', bedragen: [7000, 7300] },
      uitgaven: {
        label: 'Uitgaven',
        bedragen: [7000, 7300],
        onderdelen: [{
          id: '1.1',
          label: '1.1 Sluizen en bruggen',
          bedragen: [7000, 7300],
          instrumenten: [{ id: 'opdrachten', label: 'Opdrachten', regelingen: [{ id: 'onderhoud', label: 'Onderhoud', bedragen: [7000, 7000] }, { id: 'walstroom', label: 'Walstroom', bedragen: [0, 300] }] }],
        }],
      },
      ontvangsten: { label: 'Ontvangsten', bedragen: [35, null] },
    }),
  ],
];

/** The files with a version of an article recorded in them, number and date in its head. Throws when that is refused. */
export function record(files: ReadonlyMap<string, string>, artikel: string, versie: string, datum: string, toelichting: string | null = null): Map<string, string> {
  const text = `artikelen/${artikel}/publieksversie.mdx`;
  const next = new Map(files).set(text, withHeadFields(files.get(text)!, { versie: `"${versie}"`, datum }));
  const prepared = prepareRecord(readPublicatie(next).publicatie!, { artikel, versie, datum, toelichting, opnieuw: false });
  if (!('record' in prepared)) throw new Error(`Refused: ${JSON.stringify(prepared.findings)}`);
  return next.set(`versies/${artikel}/${versie}/versie.json`, contentJson(prepared.record)).set(`versies/${artikel}/${versie}/inhoud.json`, prepared.inhoud);
}

/**
 * The small publication with versions 1.0 and 1.1 of article 1, that article in the budget of a year later with version 1.0, and a
 * first version of article 2. Nothing has changed since.
 */
export function versiesFiles(): Map<string, string> {
  const first = record(edited(kleinFiles(), ...EDITION_2032), '2031/xl-01', '1.0', '2030-09-17');
  const second = record(edited(first, ...EDITS_1_1), '2031/xl-01', '1.1', '2030-11-02', 'Na de wijziging door de Staten.');
  return record(record(second, '2031/xl-02', '1.0', '2030-09-17'), '2032/xl-01', '1.0', '2031-09-16');
}

/** The same, with changes that nobody has recorded, as a publication. Throws when it can no longer be read. */
export function versiesPublicatie(...edits: Edit[]): Publicatie {
  const { publicatie, findings } = readPublicatie(edited(versiesFiles(), ...edits));
  if (publicatie === null || findings.length > 0) throw new Error(`The planted text cannot be read: ${JSON.stringify(findings)}`);
  return publicatie;
}

/** Writes content files into a new folder for one test, and tells where. */
export function contentOnDisk(files: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'versies-'));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
