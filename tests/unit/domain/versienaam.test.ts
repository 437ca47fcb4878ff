import { expect, test } from 'vitest';
import { versieMetDatum, versieNaam, versieNaamMetDatum } from '../../../src/domain/versienaam.ts';

test('a version is named with its number and date; a concept has neither', () => {
  const named = ({ versie, datum }: { versie: string; datum: string }) => [versieNaam(versie), versieMetDatum({ versie, datum }), versieNaamMetDatum({ versie, datum })].map((text) => text.replaceAll('\u00a0', ' '));
  expect(named({ versie: '1.2', datum: '2031-05-04' })).toEqual(['versie 1.2', '1.2, 4 mei 2031', 'versie 1.2, 4 mei 2031']);
  expect(named({ versie: 'concept', datum: '2031-05-04' })).toEqual(['concept', 'concept', 'concept']);
});
