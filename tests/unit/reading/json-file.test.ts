import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { bedragenFileSchema } from '../../../src/domain/bedragen.ts';
import { bronSchema } from '../../../src/domain/bron.ts';
import { readJsonFile } from '../../../src/reading/json-file.ts';
import { BEDRAGEN, kleinFiles } from '../../support/klein.ts';

const TABLE = kleinFiles().get(BEDRAGEN)!;

/** What is found in a changed table: code, line, column, found, expected. */
function findings(from: string, to: string): string[] {
  if (!TABLE.includes(from)) throw new Error(`The table does not contain ${from}`);
  return inText(TABLE.replace(from, to), bedragenFileSchema);
}

function inText(text: string, schema: z.ZodType): string[] {
  const read = readJsonFile('f.json', text, schema);
  return read.ok ? [] : read.findings.map(({ code, place, found, expected }) => `${code} ${place.line}:${place.column} ${found} | ${expected}`);
}

test('the table can be read as it is', () => {
  expect(inText(TABLE, bedragenFileSchema)).toEqual([]);
});

test.each([
  ['a comma too many', '[6000, 7100]', '[6000, , 7100]', 'bestand-onleesbaar 15:24 een plaats waar een waarde hoort (of een komma te veel) | geldige JSON'],
  ['a comma at the end', '[6000, 7100]', '[6000, 7100,]', 'bestand-onleesbaar 15:29 een plaats waar een waarde hoort (of een komma te veel) | geldige JSON'],
  ['a comma too few', '"hoofdstuk": "XL",', '"hoofdstuk": "XL"', 'bestand-onleesbaar 5:3 een plaats waar een komma hoort | geldige JSON'],
  ['a quote too few', '"XL"', '"XL', 'bestand-onleesbaar 4:16 tekst zonder aanhalingsteken aan het eind | geldige JSON'],
  ['a bracket too few', '[6000, 7100],', '[6000, 7100', 'bestand-onleesbaar 16:5 een plaats waar een komma hoort | geldige JSON'],
  ['an amount with thousands dots', '7100]', '7.100.000]', 'bestand-onleesbaar 12:74 een getal met een punt te veel, of in een andere vorm die JSON niet kent | geldige JSON'],
  ['a remark', '"hoofdstuk"', '// hier\n"hoofdstuk"', 'bestand-onleesbaar 4:3 een opmerking: die mag niet in JSON | geldige JSON'],
  ['single quotes', '"XL"', "'XL'", "bestand-onleesbaar 4:16 een woord zonder dubbele aanhalingstekens, of een woord dat JSON niet kent | geldige JSON"],
])('%s is found at its place', (_, from, to, finding) => {
  expect(findings(from, to)[0]).toBe(finding);
});

test('several syntax mistakes are found at once, one a line', () => {
  expect(findings('[6000, 7100],\n    "onderdelen"', '[6000, , , 7100]\n    "onderdelen"').map((line) => line.split(' ')[1])).toEqual(['15:24', '16:5']);
});

test.each([
  ['an amount as text', '7100]', '"7.100"]', 'ongeldige-waarde 12:69 "7.100" | een geheel getal'],
  ['an amount with decimals', '7100]', '7.1]', 'ongeldige-waarde 12:69 7.1 | een geheel getal'],
  ['an amount that is nothing', '7100]', 'false]', 'ongeldige-waarde 12:69 false | een geheel getal'],
  ['a misspelled field', '"hoofdstuk"', '"hoofdstk"', 'ontbrekend-veld 1:1 niets | het veld "hoofdstuk" met tekst'],
  ['a number that should be text', '"nummer": "1"', '"nummer": 1', 'ongeldige-waarde 2:26 1 | tekst'],
  ['a percentage above 100', '72.8', '172.8', 'ongeldige-waarde 56:15 172.8 | een getal van ten hoogste 100'],
  ['a word that is no phase', '"lopend-jaar"', '"lopend"', 'ongeldige-waarde 9:29 "lopend" | een van: ontwerpbegroting, vastgesteld, 1e-suppletoire, 2e-suppletoire, realisatie, lopend-jaar, meerjarenraming'],
  ['an id with a capital', '"id": "opdrachten"', '"id": "Opdrachten"', 'ongeldige-waarde 31:19 "Opdrachten" | tekst van kleine letters, cijfers en losse streepjes, zoals "open-op-orde"'],
  ['a group where a list belongs', '[6000, 7100]', '{}', 'ongeldige-waarde 15:5 {} | een lijst'],
  ['a field that is left out', '"rijen": 18', '"rij": 18', 'ontbrekend-veld 5:3 niets | het veld "rijen" met een geheel getal'],
  ['a field that is empty', '"rijen": 18', '"rijen": null', 'ontbrekend-veld 5:97 een leeg veld | het veld "rijen" met een geheel getal'],
  ['a field twice', '"eenheid"', '"hoofdstuk": "XL", "eenheid"', 'dubbel-veld 6:3 veld "hoofdstuk" voor de tweede keer | elk veld één keer'],
])('%s is found at its place', (_, from, to, finding) => {
  expect(findings(from, to)[0]).toBe(finding);
});

test('an unknown field is named with the fields that may stand there, and the one that was meant', () => {
  const read = readJsonFile('f.json', TABLE.replace('"percentage": 90', '"percentage": 90, "percntage": 3'), bedragenFileSchema);
  expect(read.ok ? [] : read.findings).toMatchObject([
    { code: 'onbekende-sleutel', place: { within: 'juridischVerplicht › subsidies-regelingen › percntage' }, found: 'veld "percntage"', expected: 'alleen de velden id, percentage', remedy: expect.stringContaining('Bedoelt u "percentage"?') as string },
  ]);
});

test('the place is told in the words of the table', () => {
  const read = readJsonFile('f.json', TABLE.replace('3125', '"3125"'), bedragenFileSchema);
  expect(read.ok ? '' : read.findings[0]?.place.within).toBe('uitgaven › 1.1 Sluizen en bruggen › Opdrachten › Bediening op afstand › bedragen › 2031');
});

test('a field that stands twice is found even when the data are right', () => {
  expect(inText('{"a": 1, "b": {"c": 1, "c": 1}, "a": 1}', z.strictObject({ a: z.int(), b: z.strictObject({ c: z.int() }) }))).toEqual([
    'dubbel-veld 1:33 veld "a" voor de tweede keer | elk veld één keer',
    'dubbel-veld 1:24 veld "c" voor de tweede keer | elk veld één keer',
  ]);
});

test.each([
  ['', 'bestand-onleesbaar 1:1 een leeg bestand | een bestand met inhoud'],
  [' \n\t\n', 'bestand-onleesbaar 1:1 een leeg bestand | een bestand met inhoud'],
  ['\ufeff', 'bestand-onleesbaar 1:1 een leeg bestand | een bestand met inhoud'],
  ['\ufeff{"a": 1}', 'bestand-onleesbaar 1:1 een onzichtbaar teken aan het begin (BOM) | UTF-8 zonder BOM'],
  ['{"a":\n "\ufffd"}', 'bestand-onleesbaar 2:3 een vraagteken in een ruit (U+FFFD): hier is een teken verloren gegaan | het oorspronkelijke teken'],
])('the text %j is refused before it is parsed', (text, finding) => {
  expect(inText(text, z.unknown())).toEqual([finding]);
});

test('wrong addresses and dates say which form is meant', () => {
  const bron = { soort: 'boek', titel: '', aanduiding: 'a', url: 'http://a.example', uitgever: 'u', toelichting: 't', geraadpleegd: '17-9-2030' };
  expect(inText(JSON.stringify(bron), bronSchema).map((line) => line.split(' | ')[1])).toEqual([
    'een van: kamerstuk, wet, regeling, dataset, website, licentie', 'tekst die niet leeg is', 'een webadres dat met https:// begint', 'een datum in de vorm jjjj-mm-dd',
  ]);
});

test('a text is read as JSON exactly when JSON.parse reads it, and else there is a finding with a place', () => {
  const texts = fc.oneof(fc.json(), fc.json().chain((json) => fc.tuple(fc.constant(json), fc.nat(json.length), fc.constantFrom(',', ']', '"', '0', 'x', '')).map(([text, at, extra]) => text.slice(0, at) + extra + text.slice(at + 1))));
  fc.assert(
    fc.property(texts, (text) => {
      const parses = (() => {
        try {
          JSON.parse(text);
          return true;
        } catch {
          return false;
        }
      })();
      const read = readJsonFile('f.json', text, z.unknown());
      const problems = read.ok ? [] : read.findings.filter((finding) => finding.code !== 'dubbel-veld' && !finding.found.includes('leeg') && !finding.found.includes('U+FFFD'));
      if (parses) expect(problems).toEqual([]);
      else expect(read.ok).toBe(false);
      for (const { place } of problems) expect(place.line).toBeLessThanOrEqual(text.split('\n').length);
    }),
    { numRuns: 500 },
  );
});
