import { expect, test } from 'vitest';
import { bewijs, firstProved } from '../../../src/domain/bewering.ts';
import { begroting7, historie7 } from '../charts/sample-begroting.ts';

const evidence = { begroting: begroting7, historie: historie7 };
const INFO = '7.1/opdrachten/informatiehuishouding';

test.each([
  'bedrag(uitgaven, 2022) = 193,597 miljoen',
  `groei(${INFO}, 2020, 2022) >= 90% van groei(uitgaven, 2020, 2022)`,
  `groei(${INFO}, 2020, 2022) / groei(uitgaven, 2020, 2022) >= 0,94 en groei(uitgaven, 2020, 2022) > 0`,
  `grootste(${INFO}, 2022) en aandeel(${INFO}, uitgaven, 2022) > 3 / 4`,
  'daalt(7.2, 2020, 2026)',
  'stijgt(uitgaven, 2020, 2022)',
  'hoogste(uitgaven, 2022)',
  'verplicht() >= 95% en verplicht(opdrachten) = 96,1%',
  'minst-verplicht(subsidies-regelingen)',
  'realisatie(2019) - begroot(2019) = 7634 duizend',
  'realisatie(2020) = 36,415 miljoen',
  '(bedrag(7.1, 2022) + bedrag(7.2, 2022)) * 1 = bedrag(uitgaven, 2022)',
  `groei(uitgaven, 2021, 2022) - groei(${INFO}, 2021, 2022) < 0`,
])('the data support: %s', (uitdrukking) => {
  expect(bewijs(evidence, uitdrukking)).toMatchObject({ ok: true });
});

test.each([
  [`groei(${INFO}, 2021, 2022) <= 90% van groei(uitgaven, 2021, 2022)`, 'de groei van informatiehuishouding van 2021 tot 2022 is 95.270: niet ten hoogste 79.760 (90% van de groei van uitgaven van 2021 tot 2022)'],
  ['daalt(uitgaven, 2020, 2026)', 'uitgaven daalt elk jaar van 2020 tot 2026: niet waar'],
  ['stijgt(7.2, 2020, 2026)', ': niet waar'],
  ['hoogste(uitgaven, 2023)', ': niet waar'],
  ['grootste(7.1/opdrachten/werkgeversbeleid, 2022)', ': niet waar'],
  ['bedrag(uitgaven, 2022) > 200 miljoen', 'is 193.597: niet meer dan 200.000'],
  ['verplicht() < 95,2%', 'niet minder dan 95,2%'],
  ['minst-verplicht(opdrachten)', ': niet waar'],
])('the data do not support: %s', (uitdrukking, found) => {
  const outcome = bewijs(evidence, uitdrukking);
  expect(outcome).toMatchObject({ ok: false, reden: { found: expect.stringContaining(found), expected: uitdrukking } });
});

test.each([
  ['bedrag(7.9, 2022) > 0', 'de regel 7.9 bestaat niet'],
  ['bedrag(uitgaven, 2035) > 0', 'het jaar 2035 staat niet in de tabel'],
  ['verplicht(leningen) > 0', 'het instrument leningen'],
  ['begroot(2031) > 0', 'geen bedrag met fase ontwerpbegroting voor 2031'],
  ['realisatie(2021) > 0', 'geen bedrag met fase realisatie voor 2021'],
  ['bedrag(uitgaven, 2022) > 3', 'een bedrag wordt vergeleken met een aandeel of getal'],
  ['bedrag(uitgaven, 2022) + 2 > 0', 'opgeteld'],
  ['bedrag(uitgaven, 2022) * bedrag(7.1, 2022) > 0', 'vermenigvuldigd'],
  ['aandeel(7.1, uitgaven, 2022) / 0 > 0', 'gedeeld door nul'],
  ['constructor(uitgaven) > 0', 'constructor bestaat hier niet'],
  ['tostring(uitgaven)', 'tostring bestaat hier niet'],
  ['', 'niet te lezen'],
  ['bedrag(uitgaven, 2022)', 'bestaat hier niet'],
  ['3 miljoen', 'niet te lezen'],
  ['bedrag(uitgaven, 2022) > 0 of 1 = 1', 'niet te lezen is vanaf: of 1 = 1'],
  ['(1 = 1)', 'niet te lezen'],
  ['1 = 1 en', 'niet te lezen'],
  ['bedrag(uitgaven > 0', 'niet te lezen'],
])('an expression that cannot be computed says why: %s', (uitdrukking, found) => {
  expect(bewijs(evidence, uitdrukking)).toMatchObject({ ok: false, reden: { found: expect.stringContaining(found) } });
});

test('a claim that was true is a finding with the figures when an amount changes', () => {
  const opPad = new Map(begroting7.opPad);
  opPad.set(INFO, { ...opPad.get(INFO)!, bedragen: [0, 52730, 100000, 149000, 124000, 124000, 124000] });
  const changed = { ...evidence, begroting: { ...begroting7, opPad } };
  const outcome = bewijs(changed, `groei(${INFO}, 2020, 2022) >= 90% van groei(uitgaven, 2020, 2022)`);
  expect(outcome).toMatchObject({ ok: false, reden: { found: expect.stringMatching(/100\.000: niet ten minste 141\.464/) } });
});

test('the first claim that holds is chosen', () => {
  const claims = [
    { zin: 'De uitgaven dalen', bewijs: 'groei(uitgaven, 2021, 2022) < 0' },
    { zin: 'De uitgaven stijgen', bewijs: 'groei(uitgaven, 2021, 2022) > 0' },
    { zin: 'Er zijn uitgaven', bewijs: 'bedrag(uitgaven, 2022) > 0' },
  ];
  expect(firstProved(evidence, claims)).toEqual({
    ...claims[1],
    uitkomst: 'de groei van uitgaven van 2021 tot 2022 is 88.622: meer dan 0',
  });
  expect(firstProved(evidence, claims.slice(0, 1))).toBeNull();
});
