import { PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { itemsAt, nameAt, numberAt } from '../../../../src/outputs/pdf/document/objects.ts';
import { streamBytes } from '../../../../src/outputs/pdf/document/streams.ts';
import { writePdf } from '../../../../src/outputs/pdf/document/write-pdf.ts';
import { goodPdf } from './example.ts';

const open = (bytes: Uint8Array): Promise<PDFDocument> => PDFDocument.load(bytes, { updateMetadata: false });

/** The objects of a document as text, without the streams that a file consists of. */
function objectsOf(document: PDFDocument): string[] {
  return document.context
    .enumerateIndirectObjects()
    .filter(([, object]) => !(object instanceof PDFRawStream && ['ObjStm', 'XRef'].includes(nameAt(object.dict, 'Type') ?? '')))
    .map(([ref, object]) => `${ref.toString()} ${object.toString()}`);
}

/** A document of more objects than are packed together, with gaps between their numbers. */
async function manyObjects(): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage();
  for (let index = 0; index < 700; index += 1) {
    const ref = document.context.register(document.context.obj({ Nummer: index }));
    if (index % 50 === 7) document.context.delete(ref);
  }
  return document;
}

test('what was written is read again: every object, and where the document begins', async () => {
  const document = await manyObjects();
  const again = await open(writePdf(document.context));
  expect(objectsOf(again)).toEqual(objectsOf(document));
  expect(again.context.trailerInfo.Root).toBe(document.context.trailerInfo.Root);
  expect(again.getPageCount()).toBe(1);
});

test('each row of the table leads to its object', async () => {
  const bytes = writePdf((await manyObjects()).context);
  const file = Buffer.from(bytes).toString('latin1');
  const { context } = await open(bytes);
  const start = Number(/startxref\n(\d+)\n%%EOF$/.exec(file)![1]);
  const [number] = /^\d+/.exec(file.slice(start))!;
  const table = context.enumerateIndirectObjects().find(([ref]) => ref.objectNumber === Number(number))![1] as PDFRawStream;
  const rows = Buffer.from(streamBytes(table));
  const sections = itemsAt(table.dict, 'Index').map((item) => Number(String(item)));
  const packed = new Map<number, number>();
  let at = 0;
  for (let section = 0; section < sections.length; section += 2) {
    for (let object = sections[section]!; object < sections[section]! + sections[section + 1]!; object += 1, at += 7) {
      const [kind, first, second] = [rows.readUInt8(at), rows.readUInt32BE(at + 1), rows.readUInt16BE(at + 5)];
      if (kind === 1) expect(file.slice(first)).toMatch(new RegExp(`^${object} ${second} obj\n`));
      else if (kind === 2) {
        const holder = context.enumerateIndirectObjects().find(([ref]) => ref.objectNumber === first)![1] as PDFRawStream;
        expect(Buffer.from(streamBytes(holder)).toString('latin1').split(' ')[second * 2]).toBe(String(object));
        packed.set(first, (packed.get(first) ?? 0) + 1);
      } else expect([object, kind]).toEqual([0, 0]);
    }
  }
  expect(at).toBe(rows.length);
  expect(numberAt(table.dict, 'Size')).toBe(Number(number) + 1);
  expect([...packed.values()].every((count) => count <= 200)).toBe(true);
  expect(packed.size).toBeGreaterThan(1);
});

test('a file with packed objects says a version that knows them', async () => {
  expect(Buffer.from(writePdf((await open(await goodPdf())).context)).toString('latin1').slice(0, 9)).toBe('%PDF-1.7\n');
});
