import { expect, test } from 'vitest';
import { partsAddUp } from '../../../../src/domain/checks/parts-add-up.ts';
import { artikelAround, publicatieOf, realBedragen } from '../../../support/make-artikel.ts';
import { BEDRAGEN, BEDRAGEN_2, plant } from '../../../support/klein.ts';

test('in the real table all 21 sums close', () => {
  expect(partsAddUp.run(publicatieOf(artikelAround(realBedragen())))).toEqual({ findings: [], checked: 21 });
});

test('one wrong amount in the real table is found at the total above it, in its year', () => {
  const bedragen = realBedragen();
  bedragen.uitgaven.onderdelen[0]!.instrumenten[1]!.regelingen[4]!.bedragen[2] = 184000;
  const { findings } = partsAddUp.run(publicatieOf(artikelAround(bedragen)));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ severity: 'fout', found: 'het totaal 186.759, terwijl de delen samen 222.759 zijn' });
  expect(findings[0]?.place).toMatchObject({ within: 'tabel 18 › 7.1 Werkgevers- en bedrijfsvoeringsbeleid › 2022', path: ['uitgaven', 'onderdelen', 0, 'bedragen', 2] });
  expect(findings[0]?.remedy).toContain('deelbaar door 9');
});

test('a wrong part is found at every level where it no longer adds up', () => {
  expect(plant(partsAddUp, [BEDRAGEN, '[4500, 5380]', '[4500, 5381]']).map((finding) => finding.place.within)).toEqual([
    'tabel 4 › Uitgaven › 2031',
    'tabel 4 › 1.1 Sluizen en bruggen › 2031',
  ]);
});

test('a printed subtotal of an instrument is compared as well', () => {
  const printed = (amounts: string) => plant(partsAddUp, [BEDRAGEN, '"label": "Subsidies (regelingen)",', `"label": "Subsidies (regelingen)", "bedragen": ${amounts},`]);
  expect(printed('[200, 150]')).toEqual([]);
  expect(printed('[200, 155]').map((finding) => finding.place.within)).toEqual(['tabel 4 › 1.1 Sluizen en bruggen › 2031', 'tabel 4 › 1.1 Sluizen en bruggen › Subsidies (regelingen) › 2031']);
});

test('a line that is counted twice is named', () => {
  const [finding] = plant(partsAddUp, [BEDRAGEN_2, '[1050, 1050],\n        "instrumenten"', '[1050, 655],\n        "instrumenten"'], [BEDRAGEN_2, '[1050, 1050],\n    "onderdelen"', '[1050, 655],\n    "onderdelen"']);
  expect(finding?.remedy).toContain('"Zuidveer"');
});

test('where an amount is missing there is no sum, so nothing to compare', () => {
  expect(plant(partsAddUp, [BEDRAGEN_2, '[640, 655]', '[null, 655]'])).toEqual([]);
});

const CORRECTIE = (status: string, jaar: number) =>
  JSON.stringify({
    titel: 'Verkeerd opgeteld',
    artikel: '2031/xl-02',
    bron: 'stuk-xl-2',
    plaatsen: [{ waar: 'tabel 5', staat: '1.060' }, { waar: 'de regels samen', staat: '1.050' }],
    keuze: 'Wij volgen de tabel.',
    som: { regel: '2.1', jaar },
    soort: 'bedrag',
    status,
  });

test.each([
  ['voorgesteld', 2031, 'fout'],
  ['vastgesteld', 2030, 'fout'],
  ['vastgesteld', 2031, 'opmerking'],
])('a correctie that is %s about %i makes a mistake of the source a %s', (status, jaar, severity) => {
  const findings = plant(
    partsAddUp,
    [BEDRAGEN_2, '[1050, 1050],\n        "instrumenten"', '[1050, 1060],\n        "instrumenten"'],
    [BEDRAGEN_2, '[1050, 1050],\n    "onderdelen"', '[1050, 1060],\n    "onderdelen"'],
    ['correcties/optelling.json', null, CORRECTIE(status, jaar)],
  );
  expect(findings.map((finding) => finding.severity)).toEqual([severity]);
});
