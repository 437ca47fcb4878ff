import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/cli/check-content.ts';
import { readContent } from '../../src/cli/read-content.ts';
import { runChecks } from '../../src/domain/checks/all-checks.ts';
import { readPublicatie } from '../../src/reading/read-publicatie.ts';
import { ALL_CONTROLES } from '../../src/versions/all-controles.ts';
import { edited, type Edit } from '../support/klein.ts';

const folder = join(resolve(import.meta.dirname, '../..'), 'content');
const { files } = await readContent(folder);

const TABLE = 'bedragen/2022/vii-07.json';
const TEXT = 'artikelen/2022/vii-07/publieksversie.mdx';

/** Codes of what there is to say about the real content after a change. */
function codesAfter(...edits: Edit[]): string[] {
  const { publicatie, findings } = readPublicatie(edited(files, ...edits));
  const found = publicatie === null ? [] : runChecks(publicatie, ALL_CONTROLES).flatMap(({ uitslag }) => uitslag.findings);
  return [...findings, ...found].map((finding) => finding.code);
}

test('the published content has no mistake and no warning', async () => {
  const { findings } = await checkContent(folder);
  expect(findings.filter((finding) => finding.severity !== 'opmerking')).toEqual([]);
});

test('every check has looked at something, except for what this content does not have: later phases and links typed by hand', async () => {
  const { results } = await checkContent(folder);
  expect(results.map(({ controle }) => controle.code)).toHaveLength(ALL_CONTROLES.length);
  expect(results.filter(({ uitslag }) => uitslag.checked === 0).map(({ controle }) => controle.code)).toEqual(['standen', 'links']);
});

test.each<[string, string, Edit]>([
  ['an amount of a line', 'optelling', [TABLE, '"Overlegstelsel", "bedragen": [2310,', '"Overlegstelsel", "bedragen": [2311,']],
  ['a total', 'optelling', [TABLE, '"label": "Uitgaven",\n    "bedragen": [36415,', '"label": "Uitgaven",\n    "bedragen": [36416,']],
  ['an amount that is not given', 'ontbrekend-bedrag', [TABLE, '"Overlegstelsel", "bedragen": [2310,', '"Overlegstelsel", "bedragen": [null,']],
  ['a year that is skipped', 'kolommen', [TABLE, '{ "jaar": 2026, "fase"', '{ "jaar": 2027, "fase"']],
  ['an amount as text', 'ongeldige-waarde', [TABLE, '"Overlegstelsel", "bedragen": [2310,', '"Overlegstelsel", "bedragen": ["2.310",']],
  ['an unknown field', 'onbekende-sleutel', [TABLE, '"hoofdstuk": "VII",', '"hoofdstuk": "VII", "hoofstuk": "VII",']],
  ['a row too many', 'aantal-rijen', [TABLE, '"rijen": 44', '"rijen": 43']],
  ['a line that does not exist', 'cijfers', [TEXT, '<Bedrag regel="ontvangsten" jaar={2022} />', '<Bedrag regel="ontvangst" jaar={2022} />']],
  ['an amount typed by hand', 'getypt-bedrag', [TEXT, '<Bedrag regel="ontvangsten" jaar={2022} />', '€ 193,6 miljoen']],
  ['a claim that does not hold', 'beweringen', [TEXT, 'hoogste(uitgaven, 2022)', 'hoogste(uitgaven, 2023)']],
  ['a source that does not exist', 'bronnen', [TEXT, '<Verwijzing bron="kst-35510-4" />', '<Verwijzing bron="kst-35510-5" />']],
  ['a figure that does not exist', 'figuren', [TEXT, '<Figuur id="juridisch-verplicht" />', '<Figuur id="juridisch" />']],
  ['an explanation that is taken away', 'toelichting', [TEXT, 'Dit is een bijdrage om het Rijksportaal te vernieuwen. <Correctie id="ict-voorziening-label" />', '']],
  ['broken MDX', 'bestand-onleesbaar', [TEXT, '## Doelstelling', '## Doelstelling\n\n<Bedrag regel="uitgaven"']],
])('planted in the real content, %s is found (%s)', (_, code, edit) => {
  expect(codesAfter(edit)).toContain(code);
});
