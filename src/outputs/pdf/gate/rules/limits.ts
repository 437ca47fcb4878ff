import { PDFHexString, PDFName, PDFNumber, PDFString, type PDFObject } from '@cantoo/pdf-lib';
import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { nameText, visitParts } from '../../document/objects.ts';
import { faultOfFile, type Fault, type Rule } from '../rule.ts';

/** The greatest depth of saved graphics states. */
const NESTING = 28;
const NAME_BYTES = 127;
const STRING_BYTES = 32767;
const INTEGER = 2147483647;
const OBJECTS = 8388607;
const PAGE_SIDE = [3, 14400] as const;

/** Beyond these sizes a program may refuse the file. */
export const limits: Rule = {
  regel: PDFREGELS.grenzen,
  check({ document, steps }) {
    const faults: Fault[] = [];
    const objects = document.context.enumerateIndirectObjects();
    for (const [ref, object] of objects) {
      visitParts(object, (part) => {
        const found = tooLarge(part);
        if (found !== null) faults.push(faultOfFile(found, `object ${ref.objectNumber}`));
      });
    }
    if (objects.length > OBJECTS) faults.push(faultOfFile(`${objects.length} objecten`));
    document.getPages().forEach((page, index) => {
      const boxes = [page.getMediaBox(), page.getCropBox(), page.getBleedBox(), page.getTrimBox(), page.getArtBox()];
      const sides = boxes.flatMap(({ width, height }) => [width, height]);
      if (sides.some((side) => side < PAGE_SIDE[0] || side > PAGE_SIDE[1])) faults.push({ page: index + 1, element: null, found: `bladzijde van ${sides.slice(0, 2).join(' bij ')} punten` });
    });
    const deep = new Set<number>();
    const large = new Set<number>();
    for (const { operator, state, page } of steps) {
      if (operator.name === 'q' && state.depth + 1 > NESTING) deep.add(page);
      for (const item of operator.operands) if (typeof item === 'number' && Math.abs(item) > INTEGER) large.add(page);
    }
    for (const page of deep) faults.push({ page, element: null, found: `meer dan ${NESTING} bewaarde toestanden in elkaar` });
    for (const page of large) faults.push({ page, element: null, found: `een getal groter dan ${INTEGER}` });
    return faults;
  },
};

/** What is too large about an object, apart from what it holds; `null` when nothing is. */
function tooLarge(object: PDFObject): string | null {
  if (object instanceof PDFName) return object.asString().length > NAME_BYTES && new TextEncoder().encode(nameText(object)).length > NAME_BYTES ? `naam van meer dan ${NAME_BYTES} bytes: ${nameText(object).slice(0, 30)}…` : null;
  if (object instanceof PDFNumber) return Number.isInteger(object.asNumber()) && Math.abs(object.asNumber()) > INTEGER ? `getal ${object.asNumber()}` : null;
  if (object instanceof PDFString || object instanceof PDFHexString) return object.asString().length > STRING_BYTES && object.asBytes().length > STRING_BYTES ? 'tekst van meer dan 32.767 bytes' : null;
  return null;
}
