import { expect, test } from 'vitest';
import { ALL_CHECKS, runChecks } from '../../../../src/domain/checks/all-checks.ts';
import { SLUG_PATTERN } from '../../../../src/domain/slug.ts';
import { LEESFOUTEN } from '../../../../src/reading/codes.ts';
import { kleinPublicatie } from '../../../support/klein.ts';

const ALL_HELP = [...ALL_CHECKS, ...Object.values(LEESFOUTEN)];

test('every code is an address of its own', () => {
  const codes = ALL_HELP.map((uitleg) => uitleg.code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(SLUG_PATTERN);
});

test.each(ALL_HELP.map((uitleg) => [uitleg.code, uitleg] as const))('the help page of %s says what, why and how in whole sentences', (_, uitleg) => {
  expect(uitleg.titel).toMatch(/^\p{Lu}.*[^.]$/u);
  for (const text of [uitleg.controleert, uitleg.waarom, uitleg.oplossen]) expect(text).toMatch(/^\p{Lu}[^]{30,}[.?]$/u);
});

test('the small publication passes every check and gives every check something to look at', () => {
  for (const { controle, uitslag } of runChecks(kleinPublicatie())) {
    expect(uitslag.findings.filter((finding) => finding.severity !== 'opmerking'), controle.code).toEqual([]);
    expect(uitslag.checked, controle.code).toBeGreaterThan(0);
  }
});

test('a caller can run checks that the domain does not know of', () => {
  const figures = { ...ALL_CHECKS[0]!, code: 'figuren', run: () => ({ findings: [], checked: 3 }) };
  expect(runChecks(kleinPublicatie(), [figures])).toEqual([{ controle: figures, uitslag: { findings: [], checked: 3 } }]);
});

test('a finding carries the code of its check and leaves its sentences to the page', () => {
  const broken = kleinPublicatie(
    ['bedragen/2031/xl-01.json', '[6000, 7100]', '[6000, 7101]'],
    ['artikelen/2031/xl-01/publieksversie.mdx', '<Budgettabel />', '<Budgetabel />\n\n<Bedrag regel="9.9" jaar={2031} /> en € 7,1 miljoen. [x](#y)'],
    ['begrippen/dvw.mdx', 'bron\n', 'bron\nzieOok: [niets]\n'],
    ['bronnen/stuk-xl-2.json', '"Stuk XL, nr. 2"', '"Stuk"'],
  );
  const results = runChecks(broken);
  expect(results.filter(({ uitslag }) => uitslag.findings.length > 0).length).toBeGreaterThan(4);
  for (const { controle, uitslag } of results) {
    for (const finding of uitslag.findings) {
      expect(finding.code).toBe(controle.code);
      expect(`${finding.found}|${finding.expected}`).not.toMatch(/\.\||\.$/);
      expect(finding.remedy).toMatch(/[.?]$/);
    }
  }
});
