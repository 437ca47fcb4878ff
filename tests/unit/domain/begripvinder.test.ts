import { expect, test } from 'vitest';
import { findBegrippen, makeBegripvinder, spellings } from '../../../src/domain/begripvinder.ts';

const finder = makeBegripvinder([
  { id: 'pok', vormen: ['POK', 'parlementaire ondervraging'], kanttekening: 'voluit' },
  { id: 'ict', vormen: ['ICT'], kanttekening: 'voluit' },
  { id: 'dashboard', vormen: ['Rijks ICT-dashboard'], kanttekening: null },
  { id: 'zbo', vormen: ["ZBO's", 'ZBO'], kanttekening: null },
  { id: 'tekens', vormen: ['a.b', '(inter-)nationaal'], kanttekening: null },
  { id: 'dubbel', vormen: ['ICT'], kanttekening: null },
]);

/** What is found in a text: id and words. */
const found = (text: string): string[] => findBegrippen(text, finder).map(({ begrip, start, end }) => `${begrip.id}: ${text.slice(start, end)}`);

test.each([
  ['De POK en de ICT.', ['pok: POK', 'ict: ICT']],
  ['Parlementaire ondervraging of parlementaire ondervraging', ['pok: Parlementaire ondervraging', 'pok: parlementaire ondervraging']],
  ['PARLEMENTAIRE ONDERVRAGING, pok', []],
  ['De POKken en SPOK', []],
  ['De POK-maatregelen', ['pok: POK']],
  ['Het Rijks ICT-dashboard', ['dashboard: Rijks ICT-dashboard']],
  ["Twee ZBO's en een ZBO", ["zbo: ZBO's", 'zbo: ZBO']],
  ['Twee ZBO’s', ['zbo: ZBO’s']],
  ['a.b, axb en (inter-)nationaal', ['tekens: a.b', 'tekens: (inter-)nationaal']],
  ['ÉPOK POKé', []],
  ['', []],
])('in "%s" is met %j', (text, result) => {
  expect(found(text)).toEqual(result);
});

test('without begrippen nothing is met', () => {
  expect(findBegrippen('POK', makeBegripvinder([]))).toEqual([]);
});

test('the same finder can be used again and again', () => {
  expect(found('POK')).toEqual(found('POK'));
});

test.each([['agentschap', ['agentschap', 'Agentschap']], ['POK', ['POK']], ['ZBO’s', ["ZBO's"]], ['één', ['één', 'Één']]])('the form %s is recognised as %j', (vorm, result) => {
  expect(spellings(vorm)).toEqual(result);
});

test('abbreviations are the ones that get a note', () => {
  expect([...finder.noted.keys()]).toEqual(['pok', 'ict']);
});
