import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { codesOf } from '../../../../src/outputs/pdf/document/fonts.ts';
import { interpretPage, TEXT_SHOWING } from '../../../../src/outputs/pdf/document/interpret.ts';
import { multiply, place } from '../../../../src/outputs/pdf/document/matrix.ts';
import { dictAt } from '../../../../src/outputs/pdf/document/objects.ts';
import { readOperators } from '../../../../src/outputs/pdf/document/operators.ts';
import { glyphRuns, joinGlyphs } from '../../../../src/outputs/pdf/repair/glyph-runs.ts';
import { exampleFacts, printedExample } from './example.ts';

/** A letter where it is painted, in points. */
interface Letter {
  code: number;
  font: string;
  x: number;
  y: number;
}

const open = (): Promise<PDFDocument> => PDFDocument.load(printedExample(), { updateMetadata: false });

/** Every letter of a document, and how many operators show them. */
function lettersOf(document: PDFDocument): { letters: Letter[]; shown: number } {
  const letters: Letter[] = [];
  let shown = 0;
  for (const page of document.getPages()) {
    interpretPage(page, ({ name, operands }, { font, fontSize, line, ctm }) => {
      if (!TEXT_SHOWING.has(name) || font === null) return;
      shown += 1;
      let pen = 0;
      for (const item of name === 'TJ' ? (operands[0] as unknown[]) : operands) {
        if (typeof item === 'number') pen -= (item / 1000) * fontSize;
        if (!(item instanceof Uint8Array)) continue;
        for (const code of codesOf(font, item)) {
          const [x, y] = place(multiply(line, ctm), pen, 0);
          letters.push({ code, font: font.name, x, y });
          pen += ((font.width(code) ?? 0) / 1000) * fontSize;
        }
      }
    });
  }
  return { letters, shown };
}

test('every letter stays where it was, and far fewer operators show them', async () => {
  const before = lettersOf(await open());
  const document = await open();
  glyphRuns.apply(document, exampleFacts());
  const after = lettersOf(document);
  expect(after.letters.map(({ code, font }) => [font, code])).toEqual(before.letters.map(({ code, font }) => [font, code]));
  const moved = after.letters.map(({ x, y }, index) => Math.max(Math.abs(x - before.letters[index]!.x), Math.abs(y - before.letters[index]!.y)));
  expect(Math.max(...moved)).toBeLessThan(0.02);
  expect(after.shown).toBeLessThan(before.shown / 4);
});

/** A few operators, with a font of the example chosen before them. */
async function joinedOperators(content: string): Promise<{ names: string[]; steps: unknown[] }> {
  const resources = (await open()).getPages()[0]!.node.Resources()!;
  const label = dictAt(resources, 'Font')!.keys()[0]!.decodeText();
  const operators = readOperators(joinGlyphs(Buffer.from(`/${label} 10 Tf ${content}`, 'latin1'), resources)).slice(1);
  return { names: operators.map(({ name }) => name), steps: operators.filter(({ name }) => name === 'Td').map(({ operands }) => operands) };
}

test.each(['1 Tc', '2 Tw', '90 Tz'])('where %s changes the distances, nothing is joined', async (operator) => {
  expect((await joinedOperators(`${operator} <0003> Tj 9 0 Td <0003> Tj`)).names).toEqual([operator.slice(-2), 'Tj', 'Td', 'Tj']);
});

test.each([
  ['letters on the next line', '<0003> Tj 9 0 Td <0003> Tj 1 -12 Td <0003> Tj', ['TJ', 'Td', 'Tj'], [[10, -12]]],
  ['letters after a mark', '<0003> Tj 9 0 Td <0003> Tj EMC 4 0 Td <0003> Tj', ['TJ', 'Td', 'EMC', 'Td', 'Tj'], [[9, 0], [4, 0]]],
  ['the end of the text', '<0003> Tj 9 0 Td <0003> Tj ET', ['TJ', 'ET'], []],
])('%s count from the last letter before them', async (_, content, names, steps) => {
  expect(await joinedOperators(content)).toEqual({ names, steps });
});
