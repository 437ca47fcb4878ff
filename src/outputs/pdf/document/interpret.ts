import { PDFNumber, type PDFDict, type PDFPage, type PDFRawStream } from '@cantoo/pdf-lib';
import { asMatrix, IDENTITY, multiply, type Matrix } from './matrix.ts';
import { advanceOf, nameOperand, readFont, type Font } from './fonts.ts';
import { dictAt, itemsAt, name, nameAt } from './objects.ts';
import { readOperators, type Operand, type Operator } from './operators.ts';
import { pageContent, streamBytes, xObject } from './streams.ts';
import { contentKey } from './structure.ts';

/** One open marked-content sequence. */
export interface Mark {
  tag: string;
  /** Number of the content in the structure tree; `null` when it has none. */
  mcid: number | null;
  /** Names the content that has a number: see `contentKey`. `null` when it has none. */
  key: string | null;
  /** Reference of the stream it stands in. */
  stream: string;
  properties: ReadonlyMap<string, Operand>;
}

/** What holds at one operator. */
export interface State {
  ctm: Matrix;
  /** Where the line of text begins, before the transformation of the page. */
  line: Matrix;
  font: Font | null;
  /** What the resources call the font; empty when there is none. */
  fontName: string;
  fontSize: number;
  /** Open marked-content sequences, outermost first; those around a form XObject count inside it. */
  marks: readonly Mark[];
  /** The key of the innermost of them that has a number; `null` when none has. */
  content: string | null;
  /** How deep `q` is nested. */
  depth: number;
  resources: PDFDict | null;
  /** Reference of the stream the operator stands in. */
  stream: string;
  page: PDFPage;
}

/** Called for each operator, with the state before it. */
export type Visitor = (operator: Operator, state: State) => void;

/** Walks through the content of a page and of the forms it draws, in painting order. */
export function interpretPage(page: PDFPage, visit: Visitor): void {
  const state: State = {
    ctm: IDENTITY,
    line: IDENTITY,
    font: null,
    fontName: '',
    fontSize: 0,
    marks: [],
    content: null,
    depth: 0,
    resources: page.node.Resources() ?? null,
    stream: page.ref.toString(),
    page,
  };
  run(pageContent(page), state, visit, 0);
}

function run(bytes: Uint8Array, start: State, visit: Visitor, level: number): void {
  if (level > 12) throw new Error('Forms are nested too deeply');
  let state = start;
  const saved: Omit<State, 'marks' | 'content'>[] = [];
  for (const operator of readOperators(bytes)) {
    visit(operator, state);
    const [first] = operator.operands;
    switch (operator.name) {
      case 'q':
        saved.push(state);
        state = { ...state, depth: state.depth + 1 };
        break;
      case 'Q':
        state = { ...(saved.pop() ?? start), marks: state.marks, content: state.content };
        break;
      case 'cm':
        state = { ...state, ctm: multiply(asMatrix(operator.operands) ?? IDENTITY, state.ctm) };
        break;
      case 'BT':
        state = { ...state, line: IDENTITY };
        break;
      case 'Tm':
        state = { ...state, line: asMatrix(operator.operands) ?? IDENTITY };
        break;
      case 'Td':
      case 'TD':
        state = { ...state, line: multiply([1, 0, 0, 1, Number(first), Number(operator.operands[1])], state.line) };
        break;
      case 'Tf': {
        const fontName = nameOperand(first) ?? '';
        const font = dictAt(dictAt(state.resources, 'Font'), fontName);
        state = { ...state, font: font === null ? null : readFont(font), fontName, fontSize: Number(operator.operands[1] ?? 0) };
        break;
      }
      case 'BMC':
      case 'BDC':
        state = marked(state, [...state.marks, markOf(operator.operands, state)]);
        break;
      case 'EMC':
        state = marked(state, state.marks.slice(0, -1));
        break;
      case 'Do': {
        const drawn = xObject(state.resources, nameOperand(first) ?? '');
        if (drawn !== null && nameAt(drawn.stream.dict, 'Subtype') === 'Form') drawForm(drawn.stream, drawn.ref.toString(), state, visit, level);
        break;
      }
    }
  }
}

/** The state within other marks. */
const marked = (state: State, marks: readonly Mark[]): State => ({ ...state, marks, content: marks.findLast(({ key }) => key !== null)?.key ?? null });

function drawForm(form: PDFRawStream, stream: string, state: State, visit: Visitor, level: number): void {
  const numbers = itemsAt(form.dict, 'Matrix').map((item) => (item instanceof PDFNumber ? item.asNumber() : null));
  const inner: State = {
    ...state,
    stream,
    ctm: multiply(asMatrix(numbers) ?? IDENTITY, state.ctm),
    resources: dictAt(form.dict, 'Resources') ?? state.resources,
  };
  run(streamBytes(form), inner, visit, level + 1);
}

function markOf([tag, properties]: readonly Operand[], state: State): Mark {
  const map = properties instanceof Map ? properties : new Map<string, Operand>();
  const named = nameOperand(properties);
  const listed = named === null ? undefined : dictAt(dictAt(state.resources, 'Properties'), named)?.get(name('MCID'));
  const mcid = map.get('MCID') ?? (listed instanceof PDFNumber ? listed.asNumber() : undefined);
  const numbered = typeof mcid === 'number';
  return { tag: nameOperand(tag) ?? '', mcid: numbered ? mcid : null, key: numbered ? contentKey(state.stream, mcid) : null, stream: state.stream, properties: map };
}

/** The strings that a text-showing operator shows; empty for any other operator. */
export function shownStrings({ name: operator, operands }: Operator): Uint8Array[] {
  if (operator === 'Tj' || operator === "'") return operands.filter((item) => item instanceof Uint8Array);
  if (operator === '"') return operands.slice(2).filter((item) => item instanceof Uint8Array);
  const [items] = operands;
  return operator === 'TJ' && Array.isArray(items) ? items.filter((item) => item instanceof Uint8Array) : [];
}

/** How far a text-showing operator moves the place of writing, in thousandths of the size of the font. */
export function shownAdvance(operator: Operator, font: Font): number {
  const [items] = operator.operands;
  const back = operator.name === 'TJ' && Array.isArray(items) ? items.reduce((sum: number, item) => (typeof item === 'number' ? sum + item : sum), 0) : 0;
  return advanceOf(font, shownStrings(operator)) - back;
}

/** The operators that paint a path. */
export const PATH_PAINTING = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);

/** The operators that show text. */
export const TEXT_SHOWING = new Set(['Tj', 'TJ', "'", '"']);
