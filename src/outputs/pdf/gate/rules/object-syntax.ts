import { PDFHexString, type PDFContext } from '@cantoo/pdf-lib';
import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { visitParts } from '../../document/objects.ts';
import { faultOfFile, type Fault, type Rule } from '../rule.ts';

/** A strict program follows the lengths and line ends to the letter. */
export const objectSyntax: Rule = {
  regel: PDFREGELS.bestandsopbouw,
  check({ bytes, document: { context } }) {
    return [...writtenFaults(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')), ...stringFaults(context)];
  },
};

/** Walks through the objects as they are written, from one to the next. */
function writtenFaults(text: string): Fault[] {
  const faults: Fault[] = [];
  const heading = /(^|[\s\S])(\d+)(\s+)(\d+)(\s+)obj([\s\S])/g;
  for (let start = heading.exec(text); start !== null; start = heading.exec(text)) {
    const [, before, number, first, , second, after] = start;
    const element = `object ${number}`;
    if (!isLineEnd(before) || first !== ' ' || second !== ' ' || !isLineEnd(after)) faults.push(faultOfFile('het begin staat niet op een eigen regel', element));
    const end = text.indexOf('endobj', heading.lastIndex);
    const open = text.indexOf('stream', heading.lastIndex);
    if (open < 0 || end < open) {
      heading.lastIndex = Math.max(end, heading.lastIndex);
      continue;
    }
    const length = Number(/\/Length (\d+)(?! \d+ R)/.exec(text.slice(heading.lastIndex, open))?.[1] ?? Number.NaN);
    const data = open + 'stream'.length + (text.startsWith('\r\n', open + 'stream'.length) ? 2 : 1);
    if (text[data - 1] !== '\n') faults.push(faultOfFile('na “stream” begint geen nieuwe regel', element));
    if (!/^(?:\r\n|\r|\n)endstream/.test(text.slice(data + length, data + length + 12))) faults.push(faultOfFile(`de genoemde lengte ${Number.isNaN(length) ? 'ontbreekt' : `${length} klopt niet`}`, element));
    heading.lastIndex = Number.isNaN(length) ? open : Math.min(data + length, text.length);
  }
  return faults;
}

const isLineEnd = (sign: string | undefined): boolean => sign === '' || sign === '\n' || sign === '\r';

/** Strings in hexadecimal digits that have another sign in them, or half a byte. */
function stringFaults(context: PDFContext): Fault[] {
  const faults: Fault[] = [];
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    visitParts(object, (part) => {
      if (part instanceof PDFHexString && !/^(?:[0-9A-Fa-f]{2})*$/.test(part.asString().replace(/\s/g, ''))) faults.push(faultOfFile('een tekst in cijfers die niet klopt', `object ${ref.objectNumber}`));
    });
  }
  return faults;
}
