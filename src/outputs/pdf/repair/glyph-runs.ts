import type { PDFDict } from '@cantoo/pdf-lib';
import { advanceOf, nameOperand, readFont, type Font } from '../document/fonts.ts';
import { dictAt, nameAt } from '../document/objects.ts';
import { readOperators, type Operator } from '../document/operators.ts';
import { applyEdits, type Edit } from '../document/rewrite.ts';
import { formStreams, pageContent, setPageContent, setStreamBytes, streamBytes } from '../document/streams.ts';
import type { Repair } from './repair.ts';

/** Each byte in two digits. */
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The browser shows letter after letter, each with a step to its place: four times as much to read as the words need. */
export const glyphRuns: Repair = {
  promise: 'Letters in a row are shown together',
  apply(document) {
    for (const page of document.getPages()) setPageContent(page, joinGlyphs(pageContent(page), page.node.Resources() ?? null));
    for (const [ref, form] of formStreams(document)) setStreamBytes(document.context, ref, joinGlyphs(streamBytes(form), dictAt(form.dict, 'Resources')));
  },
};

/** What changes the distance between letters besides their widths; the browser uses none of it. */
const SPACING = new Set(['Tc', 'Tw', 'Tz']);

/** Shows letters together that stand on one line; each stays where it is, to half a thousandth of the size of the letters. */
export function joinGlyphs(bytes: Uint8Array, resources: PDFDict | null): Uint8Array {
  const operators = readOperators(bytes);
  if (operators.some(({ name }) => SPACING.has(name))) return bytes;
  const fonts = dictAt(resources, 'Font');
  const edits: Edit[] = [];
  const saved: { font: Font | null; size: number }[] = [];
  let state: { font: Font | null; size: number } = { font: null, size: 0 };
  for (let index = 0; index < operators.length; index += 1) {
    const { name, operands } = operators[index]!;
    if (name === 'q') saved.push(state);
    else if (name === 'Q') state = saved.pop() ?? state;
    else if (name === 'Tf') state = { font: fontNamed(fonts, nameOperand(operands[0]) ?? ''), size: Number(operands[1]) };
    else if (name === 'Tj' && state.font !== null && state.size > 0) {
      const end = endOfRun(operators, index);
      if (end === index) continue;
      edits.push(joined(operators, index, end, state.font, state.size));
      index = end;
    }
  }
  return applyEdits(bytes, edits);
}

/** A font whose widths are in thousandths of its size; `null` for any other. */
function fontNamed(fonts: PDFDict | null, label: string): Font | null {
  const dict = dictAt(fonts, label);
  return dict === null || nameAt(dict, 'Subtype') === 'Type3' ? null : readFont(dict);
}

/** The last operator of letters that stand in a row with those at `from`. */
function endOfRun(operators: readonly Operator[], from: number): number {
  let end = from;
  while (operators[end + 1]?.name === 'Td' && operators[end + 1]!.operands[1] === 0 && operators[end + 2]?.name === 'Tj') end += 2;
  return end;
}

function joined(operators: readonly Operator[], from: number, to: number, font: Font, size: number): Edit {
  const items: string[] = [];
  let digits = '';
  let line = 0;
  let pen = 0;
  for (let index = from; index <= to; index += 1) {
    const { name, operands } = operators[index]!;
    if (name === 'Td') {
      line += Number(operands[0]);
      const back = Math.round(((pen - line) * 1000) / size);
      if (back === 0) continue;
      items.push(`<${digits}>`, String(back));
      digits = '';
      pen -= (back * size) / 1000;
    } else {
      const [shown] = operands as [Uint8Array];
      for (let at = 0; at < shown.length; at += 1) digits += HEX[shown[at]!]!;
      pen += (advanceOf(font, operands as Uint8Array[]) * size) / 1000;
    }
  }
  items.push(`<${digits}>`);
  const text = items.length === 1 ? `${items[0]!} Tj` : `[${items.join(' ')}] TJ`;
  // What follows counts from where the last letter began.
  const next = operators[to + 1];
  const step = next?.name === 'Td' ? `${rounded(line + Number(next.operands[0]))} ${String(next.operands[1])}` : next?.name === 'ET' || next?.name === 'Tm' ? null : `${rounded(line)} 0`;
  return { at: operators[from]!.start, until: next?.name === 'Td' ? next.end : operators[to]!.end, text: step === null ? text : `${text}\n${step} Td` };
}

/** Without the tail that adding up gives, and never written as 1e-7. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
