import { expect, test } from 'vitest';
import { makeBegroting } from '../../../src/domain/begroting.ts';
import { resolveCitaat, type Citaat } from '../../../src/domain/cijfer.ts';
import { readCitaat } from '../../../src/domain/citaat.ts';
import { realBedragen, smallBedragen } from '../../support/make-artikel.ts';

const begroting = makeBegroting(realBedragen());
const small = makeBegroting(smallBedragen());

/** The words of a citation in the real table, or why there are none; no-break spaces as "_". */
function words(component: string, attributen: Record<string, unknown>, table = begroting): string {
  const read = readCitaat(component, attributen);
  if (read === null || !read.ok) throw new Error(`cannot read ${component}`);
  const result = resolveCitaat(table, read.citaat);
  return (result.ok ? result.cijfer.tekst : `! ${result.reden.found}`).replaceAll('\u00a0', '_');
}

test.each([
  ['Bedrag', { regel: '7.1/opdrachten/informatiehuishouding', jaar: 2022 }, '€_148,0_miljoen'],
  ['Bedrag', { regel: 'ontvangsten', jaar: 2022 }, '€_64.000'],
  ['Bedrag', { regel: '7.1/opdrachten/informatiehuishouding', jaar: 2020 }, '€_0'],
  ['Aandeel', { regel: '7.1/opdrachten/informatiehuishouding', van: 'uitgaven', jaar: 2022 }, '76%'],
  ['Aandeel', { regel: '7.2', van: 'uitgaven', jaar: 2022 }, '3,5%'],
  ['Verschil', { regel: 'uitgaven', van: 2021, tot: 2022, als: 'procent' }, '84% meer'],
  ['Verschil', { regel: 'uitgaven', van: 2021, tot: 2022, als: 'euro' }, '€_88,6_miljoen meer'],
  ['Verschil', { regel: '7.2', van: 2022, tot: 2023, als: 'procent' }, '7,3% minder'],
  ['Verschil', { regel: 'ontvangsten', van: 2022, tot: 2026, als: 'euro' }, 'evenveel'],
  ['JuridischVerplicht', {}, '95,2%'],
  ['JuridischVerplicht', { instrument: 'bijdrage-aan-zbos-rwts' }, '99%'],
])('%s %j says %s', (component, attributen, text) => {
  expect(words(component, attributen)).toBe(text);
});

test.each([
  ['Bedrag', { regel: 'nergens', jaar: 2022 }, '! regel nergens'],
  ['Bedrag', { regel: 'uitgaven', jaar: 2019 }, '! jaar 2019'],
  ['Verschil', { regel: '7.1/opdrachten/informatiehuishouding', van: 2020, tot: 2022, als: 'procent' }, '! 7.1/opdrachten/informatiehuishouding is 0 in 2020'],
  ['JuridischVerplicht', { instrument: 'leningen' }, '! instrument leningen'],
])('%s %j cannot be computed: %s', (component, attributen, reason) => {
  expect(words(component, attributen)).toBe(reason);
});

test.each([
  ['Bedrag', { regel: 'uitgaven', jaar: 2029 }, '! uitgaven heeft geen bedrag in 2029'],
  ['Aandeel', { regel: '3.1', van: 'uitgaven', jaar: 2029 }, '! uitgaven heeft geen bedrag in 2029'],
  ['Aandeel', { regel: '3.1', van: '3.1/opdrachten/reserve', jaar: 2030 }, '! 3.1/opdrachten/reserve is 0 in 2030'],
  ['Verschil', { regel: 'uitgaven', van: 2029, tot: 2030, als: 'euro' }, '! uitgaven heeft geen bedrag in 2029'],
  ['JuridischVerplicht', {}, '! geen percentages'],
  ['Verschil', { regel: '3.2/opdrachten/terugontvangst', van: 2029, tot: 2030, als: 'procent' }, 'evenveel'],
  ['Bedrag', { regel: '3.2/opdrachten/terugontvangst', jaar: 2030 }, '€_−5.000'],
])('in a table with a missing, a zero and a negative amount %s %j says %s', (component, attributen, text) => {
  expect(words(component, attributen, small)).toBe(text);
});

test('the computation shows the exact amounts and where they stand', () => {
  const computed = (citaat: Citaat): string => {
    const result = resolveCitaat(begroting, citaat);
    return result.ok ? result.cijfer.berekening.replaceAll('\u00a0', ' ') : '';
  };
  expect(computed({ soort: 'bedrag', regel: '7.1/opdrachten', jaar: 2022 })).toBe('7.1 Werkgevers- en bedrijfsvoeringsbeleid › Opdrachten, 2022: 171.736 x € 1.000 (som van de regels eronder).');
  expect(computed({ soort: 'bedrag', regel: '7.2', jaar: 2022 })).toContain('(tabel 18)');
  expect(computed({ soort: 'aandeel', regel: '7.2', van: 'uitgaven', jaar: 2022 })).toBe('6.838 gedeeld door 193.597 (Uitgaven), bedragen x € 1.000, 2022: 3,53%.');
  expect(computed({ soort: 'verschil', regel: 'uitgaven', van: 2021, tot: 2022, als: 'procent' })).toBe('193.597 (2022) min 104.975 (2021) is 88.622, bedragen x € 1.000; gedeeld door 104.975 is dat 84,42%.');
});

test('the remedy for a path that does not exist names lines with the same end', () => {
  const result = resolveCitaat(begroting, { soort: 'bedrag', regel: '7.2/opdrachten/informatiehuishouding', jaar: 2022 });
  expect(result.ok ? '' : result.reden.remedy).toContain('7.1/opdrachten/informatiehuishouding');
});

test('a component that prints no figure is no citation', () => {
  expect(readCitaat('Verwijzing', { bron: 'x' })).toBeNull();
  expect(readCitaat('toString', {})).toBeNull();
});

test('a citation with a mistake shows how it is written', () => {
  expect(readCitaat('Bedrag', { regel: '7.1', jaar: '2022' })).toEqual({ ok: false, found: '<Bedrag> met een fout in: jaar', expected: '<Bedrag regel="7.1" jaar={2022} />' });
  expect(readCitaat('JuridischVerplicht', { instrumnt: 'x' })).toMatchObject({ ok: false, found: '<JuridischVerplicht> met een fout in: instrumnt' });
});
