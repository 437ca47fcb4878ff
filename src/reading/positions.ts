import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';

/** Finds the line and column of a field in a text. */
export interface Positions {
  /** Place of the value (or, for a key that may not be there, of the key) that a path leads to; the nearest that exists. */
  at(path: readonly PropertyKey[]): { line: number; column: number };
}

/** Reads a YAML text once more, for its positions. `firstLine` is the line of the file on which the text begins. */
export function readPositions(text: string, firstLine = 1): Positions {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  return {
    at(path) {
      const { line, col } = lines.linePos(offsetOf(document, path));
      return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
    },
  };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (pair === undefined) break;
      offset = rangeStart(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = rangeStart(node) ?? offset;
    } else break;
  }
  return isMap(node) || isSeq(node) ? offset : (rangeStart(node) ?? offset);
}

function rangeStart(node: unknown): number | undefined {
  const range = (node as { range?: [number, number, number] | null } | null | undefined)?.range;
  return range?.[0];
}
