import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EENHEDEN, INITIAL_STATE, parseState, writeState, type TableState } from '../../../../src/components/table/table-state.ts';

const year = fc.integer({ min: 1900, max: 2199 });
const states: fc.Arbitrary<TableState> = fc.record({
  toon: fc.constantFrom('', '7.1', '7.1/opdrachten', 'a&b=c', 'é %'),
  zoek: fc.string({ unit: 'grapheme' }),
  eenheid: fc.constantFrom(...EENHEDEN),
  vergelijk: fc.option(fc.record({ van: year, tot: year })),
  sorteer: fc.option(fc.record({ jaar: year, richting: fc.constantFrom('op' as const, 'af' as const) })),
  verbergNul: fc.boolean(),
  jaren: fc.constantFrom('alle' as const, 'kort' as const, null),
});

test('any state written to an address and read back is the same state', () => {
  fc.assert(
    fc.property(states, (state) => {
      const address = new URL(`https://x.example/?${writeState(state, new URLSearchParams())}`);
      expect(parseState(address.searchParams)).toEqual(state);
    }),
  );
});

test('any query gives a state, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const state = parseState(new URLSearchParams(text));
      expect(parseState(writeState(state, new URLSearchParams()))).toEqual(state);
    }),
  );
});

test('the printed table writes nothing', () => {
  expect(writeState(INITIAL_STATE, new URLSearchParams()).toString()).toBe('');
});

test('other parameters of the address stay', () => {
  const query = writeState({ ...INITIAL_STATE, eenheid: 'index' }, new URLSearchParams('q=pensioen&eenheid=miljoen'));
  expect(query.get('q')).toBe('pensioen');
  expect(query.getAll('eenheid')).toEqual(['index']);
});

test.each(['eenheid=ponden', 'vergelijk=2021', 'vergelijk=a-b', 'sorteer=2022-scheef', 'nul=ja', 'jaren=soms'])('%s is not understood and counts as not chosen', (query) => {
  expect(parseState(new URLSearchParams(query))).toEqual(INITIAL_STATE);
});
