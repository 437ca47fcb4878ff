import { expect, test } from 'vitest';
import { tableDataOf } from '../../../../src/components/table/table-data.ts';
import { INITIAL_STATE } from '../../../../src/components/table/table-state.ts';
import { viewOf } from '../../../../src/components/table/table-view.ts';
import { makeBegroting } from '../../../../src/domain/begroting.ts';
import { smallBedragen } from '../../../support/make-artikel.ts';

const data = tableDataOf(makeBegroting(smallBedragen()), { titel: '', bron: '', adres: '', toegelicht: [] });
const ONDERHOUD = '3.1/opdrachten/onderhoud';
const TERUG = '3.2/opdrachten/terugontvangst';

test('the printed table shows every line', () => {
  const view = viewOf(data, INITIAL_STATE);
  expect(view.zichtbaar.size).toBe(data.rijen.length);
  expect(view.regelingen).toEqual({ getoond: 5, alle: 5 });
});

test('a part shows its own lines and nothing of other parts', () => {
  const { zichtbaar } = viewOf(data, { ...INITIAL_STATE, toon: '3.2' });
  expect([...zichtbaar].every((pad) => pad.startsWith('3.2'))).toBe(true);
  expect(zichtbaar.has(TERUG)).toBe(true);
});

test('an instrument shows with the part it belongs to', () => {
  expect([...viewOf(data, { ...INITIAL_STATE, toon: '3.1/opdrachten' }).zichtbaar]).toContain('3.1');
});

test('a searched line shows with the lines above it; accents and capitals do not matter', () => {
  const { zichtbaar, regelingen } = viewOf(data, { ...INITIAL_STATE, zoek: 'NIEUWBÓUW' });
  expect([...zichtbaar].sort()).toEqual(['3.1', '3.1/opdrachten', '3.1/opdrachten/nieuwbouw', 'uitgaven']);
  expect(regelingen.getoond).toBe(1);
});

test('a word that occurs nowhere shows no line', () => {
  expect(viewOf(data, { ...INITIAL_STATE, zoek: 'kanonnen' }).zichtbaar.size).toBe(0);
});

test('only lines that are zero in every year can be hidden, and they are counted', () => {
  const view = viewOf(data, { ...INITIAL_STATE, verbergNul: true });
  expect(view.aantalNul).toBe(1);
  expect(view.zichtbaar.has('3.1/opdrachten/reserve')).toBe(false);
  expect(view.zichtbaar.has('3.1/opdrachten/nieuwbouw')).toBe(true);
});

test.each([
  ['x1000', ONDERHOUD, ['90', '80']],
  ['miljoen', ONDERHOUD, ['0,1', '0,1']],
  ['index', ONDERHOUD, ['100', '89']],
  ['aandeel', ONDERHOUD, ['–', '53,3%']],
  ['aandeel', 'ontvangsten', ['–', '–']],
  ['aandeel', 'verplichtingen', ['–', '–']],
  ['index', '3.1/opdrachten/nieuwbouw', ['–', '–']],
  ['x1000', '3.2', ['–', '40']],
  ['x1000', TERUG, ['−5', '−5']],
] as const)('as %s the line %s reads %j', (eenheid, pad, texts) => {
  expect(viewOf(data, { ...INITIAL_STATE, eenheid }).cellen.get(pad)).toEqual(texts);
});

test('a comparison tells amount, percent and direction in words', () => {
  const { verschillen } = viewOf(data, { ...INITIAL_STATE, vergelijk: { van: 2029, tot: 2030 } });
  expect(verschillen?.get(ONDERHOUD)).toEqual({ euro: '−10', procent: '−11,1%', woord: 'minder' });
  expect(verschillen?.get('3.1')).toEqual({ euro: '+20', procent: '+22,2%', woord: 'meer' });
  expect(verschillen?.get(TERUG)).toEqual({ euro: '0', procent: '0%', woord: 'gelijk' });
});

test('a comparison with nothing or with zero gives no percentage', () => {
  const { verschillen } = viewOf(data, { ...INITIAL_STATE, vergelijk: { van: 2029, tot: 2030 } });
  expect(verschillen?.get('3.2')).toEqual({ euro: '–', procent: '–', woord: '' });
  expect(verschillen?.get('3.1/opdrachten/nieuwbouw')).toEqual({ euro: '+30', procent: '–', woord: 'meer' });
});

test('sorting moves lines within their instrument only; what is not given comes last', () => {
  const largest = viewOf(data, { ...INITIAL_STATE, sorteer: { jaar: 2030, richting: 'af' } }).volgorde;
  expect(largest.get('3.1/opdrachten')).toEqual([ONDERHOUD, '3.1/opdrachten/nieuwbouw', '3.1/opdrachten/reserve']);
  const first = viewOf(data, { ...INITIAL_STATE, sorteer: { jaar: 2029, richting: 'op' } }).volgorde;
  expect(first.get('3.2/opdrachten')).toEqual([TERUG, '3.2/opdrachten/onderhoud']);
});
