import { PDFRef, type PDFDocument } from '@cantoo/pdf-lib';
import { name } from './objects.ts';
import { readOperators } from './operators.ts';
import { contentParents, forgetContent, readParentTree } from './parent-tree.ts';
import { applyEdits, type Edit } from './rewrite.ts';
import { pageContent, setPageContent, setStreamBytes, streamBytes } from './streams.ts';
import { kidObjects, type Content, type Element } from './structure.ts';

/** Takes pieces of content out of the structure: they become artifacts, and their elements forget them. */
export function turnIntoArtifacts(document: PDFDocument, pieces: readonly { element: Element; content: Content }[]): void {
  const tree = readParentTree(document);
  for (const [element, items] of Map.groupBy(pieces, (piece) => piece.element)) {
    const drop = new Set(items.map(({ content }) => content.key));
    // Kid objects and read kids stand in the same order.
    const keep = kidObjects(element.dict).filter((_, index) => {
      const kid = element.kids[index];
      return kid?.kind !== 'content' || !drop.has(kid.key);
    });
    element.dict.set(name('K'), document.context.obj(keep));
  }
  for (const [stream, items] of Map.groupBy(pieces, ({ content }) => content.stream)) {
    const numbers = new Set(items.map(({ content }) => content.mcid));
    const ref = PDFRef.of(...(stream.split(' ').slice(0, 2).map(Number) as [number, number]));
    const parents = contentParents(document, ref, tree);
    for (const mcid of numbers) forgetContent(parents, mcid);
    const page = document.getPages().find((item) => item.ref === ref);
    if (page === undefined) setStreamBytes(document.context, ref, asArtifacts(streamBytes(document.context.lookup(ref) ?? null), numbers));
    else setPageContent(page, asArtifacts(pageContent(page), numbers));
  }
}

function asArtifacts(bytes: Uint8Array, numbers: ReadonlySet<number>): Uint8Array {
  const edits: Edit[] = [];
  for (const { name: operator, operands, start, end } of readOperators(bytes)) {
    const properties = operands[1];
    const mcid = operator === 'BDC' && properties instanceof Map ? properties.get('MCID') : undefined;
    if (typeof mcid === 'number' && numbers.has(mcid)) edits.push({ at: start, until: end, text: '/Artifact <</Type /Layout>> BDC' });
  }
  return applyEdits(bytes, edits);
}
