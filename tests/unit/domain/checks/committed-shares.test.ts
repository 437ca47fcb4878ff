import { expect, test } from 'vitest';
import type { BedragenFile } from '../../../../src/domain/bedragen.ts';
import { committedShares } from '../../../../src/domain/checks/committed-shares.ts';
import { artikelAround, publicatieOf, realBedragen } from '../../../support/make-artikel.ts';

type Stated = NonNullable<BedragenFile['juridischVerplicht']>;

function check(change: (stated: Stated, bedragen: BedragenFile) => void) {
  const bedragen = realBedragen();
  change(bedragen.juridischVerplicht!, bedragen);
  return committedShares.run(publicatieOf(artikelAround(bedragen)));
}

test('the stated percentages, weighted with the amounts of 2022, give the stated total', () => {
  expect(check(() => {})).toEqual({ findings: [], checked: 7 });
});

test('a wrong total is found, with what the parts give', () => {
  const { findings } = check((stated) => (stated.totaal = 95.6));
  expect(findings).toHaveLength(1);
  expect(findings[0]?.expected).toContain('95,24%');
  expect(findings[0]?.place.path).toEqual(['juridischVerplicht', 'totaal']);
});

test.each([
  ['opdrachten', 1, 91.6],
  ['ZBO’s and RWT’s', 2, 69],
  ['agentschappen', 3, 68.3],
])('a wrong percentage for %s is found through the total', (_, index, percentage) => {
  expect(check((stated) => (stated.instrumenten[index]!.percentage = percentage)).findings).toHaveLength(1);
});

test('rounding of the parts is taken into account: 99 may be 98,5 to 99,5', () => {
  const around = (percentage: number) =>
    check((stated, bedragen) => {
      bedragen.uitgaven.onderdelen.splice(0, 1);
      stated.instrumenten = [{ id: 'bijdrage-aan-zbos-rwts', percentage }];
      stated.totaal = 99.4;
    }).findings.length;
  expect(around(99)).toBe(0);
  expect(around(99.2)).toBe(1);
  expect(around(98)).toBe(1);
});

test('an instrument covers all artikelonderdelen in which it occurs', () => {
  const { findings } = check((stated, bedragen) => {
    bedragen.uitgaven.onderdelen[1]!.instrumenten[0]!.regelingen[0]!.bedragen[2] = 6_838_000;
    stated.instrumenten.find((item) => item.id === 'bijdrage-aan-zbos-rwts')!.percentage = 100;
  });
  expect(findings[0]?.expected).toMatch(/^99,8\d%/);
});

test.each([
  ['an instrument that the table does not have', (stated: Stated) => (stated.instrumenten[0]!.id = 'leningen'), /het instrument leningen|geen percentage voor subsidies/],
  ['an instrument without a percentage', (stated: Stated) => stated.instrumenten.pop(), /geen percentage voor bijdrage-aan-andere/],
  ['an instrument with two percentages', (stated: Stated) => stated.instrumenten.push({ id: 'opdrachten', percentage: 1 }), /tweede percentage voor opdrachten/],
])('%s is found', (_, change, words) => {
  const { findings } = check(change);
  expect(findings.length).toBeGreaterThan(0);
  for (const finding of findings) expect(finding.found).toMatch(words);
});

test('an article without percentages has nothing to check', () => {
  expect(check((_, bedragen) => delete bedragen.juridischVerplicht)).toEqual({ findings: [], checked: 0 });
});
