import { PDFArray, PDFName, PDFStream } from '@cantoo/pdf-lib';
import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { name, resolve } from '../../document/objects.ts';
import { faultOfFile, type Rule } from '../rule.ts';

const ALLOWED = new Set(['FlateDecode', 'DCTDecode', 'RunLengthDecode', 'ASCIIHexDecode', 'ASCII85Decode', 'CCITTFaxDecode', 'JBIG2Decode', 'JPXDecode']);

/** Everything stands in the file itself, packed in ways that everyone may unpack. */
export const streamFilters: Rule = {
  regel: PDFREGELS.inpakken,
  check({ document: { context } }) {
    return context.enumerateIndirectObjects().flatMap(([ref, object]) => {
      if (!(object instanceof PDFStream)) return [];
      const value = resolve(context, object.dict.get(name('Filter')));
      const filters = (value instanceof PDFArray ? value.asArray().map((item) => resolve(context, item)) : [value]).filter((item) => item instanceof PDFName).map((item) => item.decodeText());
      const outside = ['F', 'FFilter', 'FDecodeParms'].filter((key) => object.dict.has(name(key)));
      const element = `object ${ref.objectNumber}`;
      return [
        ...filters.filter((filter) => !ALLOWED.has(filter)).map((filter) => faultOfFile(`ingepakt met ${filter}`, element)),
        ...outside.map((key) => faultOfFile(`gegevens in een ander bestand (${key})`, element)),
      ];
    });
  },
};
