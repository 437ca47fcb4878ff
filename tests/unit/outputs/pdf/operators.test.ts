import { expect, test } from 'vitest';
import { Name, readOperators, Word } from '../../../../src/outputs/pdf/document/operators.ts';

const read = (text: string) => readOperators(Buffer.from(text, 'latin1'));

test('operators come with their operands and their place', () => {
  expect(read('q 1 0 0 -1 .5 841.9 cm\n/F4 10 Tf')).toEqual([
    { name: 'q', operands: [], start: 0, end: 1 },
    { name: 'cm', operands: [1, 0, 0, -1, 0.5, 841.9], start: 2, end: 22 },
    { name: 'Tf', operands: [new Name('F4'), 10], start: 23, end: 32 },
  ]);
});

test.each([
  ['(a\\)b\\\\c)', 'a)b\\c'],
  ['(a(b)c)', 'a(b)c'],
  ['(\\101\\7z)', 'A\u0007z'],
  ['(a\\\nb)', 'ab'],
  ['(a\\\r\nb)', 'ab'],
  ['(\\n\\t)', '\n\t'],
  ['<48 65 6c6C6>', 'Hell`'],
  ['<>', ''],
])('the string %s is read', (written, meant) => {
  const [operator] = read(`${written} Tj`);
  expect(Buffer.from(operator!.operands[0] as Uint8Array).toString('latin1')).toBe(meant);
});

test('a dictionary, an array, words and a comment are read', () => {
  const [operator] = read('/Span <</MCID 3 /A [1 (x)] /B true>> BDC % EMC\nEMC');
  expect(operator!.operands[1]).toEqual(new Map<string, unknown>([['MCID', 3], ['A', [1, Uint8Array.of(120)]], ['B', new Word('true')]]));
  expect(read('% alles\nQ').map(({ name }) => name)).toEqual(['Q']);
});

test('names may hold escapes', () => {
  expect(read('/A#20B gs')[0]!.operands).toEqual([new Name('A B')]);
});

test.each(['(open', '[1 2', '<</A 1', 'BI /W 1 ID x EI', '>'])('broken content is an error: %s', (content) => {
  expect(() => read(content)).toThrow();
});
