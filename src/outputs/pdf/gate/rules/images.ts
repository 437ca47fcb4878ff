import { PDFBool, PDFStream, type PDFDict } from '@cantoo/pdf-lib';
import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { name, nameAt, numberAt, valueAt } from '../../document/objects.ts';
import { faultOfFile, type Rule } from '../rule.ts';

/** An image or form must say all there is to say about itself. */
export const images: Rule = {
  regel: PDFREGELS.afbeeldingen,
  check({ document: { context } }) {
    return context.enumerateIndirectObjects().flatMap(([ref, object]) => {
      if (!(object instanceof PDFStream)) return [];
      const kind = nameAt(object.dict, 'Subtype');
      if (kind !== 'Image' && kind !== 'Form' && kind !== 'PS') return [];
      const element = `${kind}, object ${ref.objectNumber}`;
      const forbidden = (kind === 'Image' ? ['Alternates', 'OPI'] : ['OPI', 'PS', 'Ref', 'Subtype2']).filter((key) => object.dict.has(name(key)));
      return [
        ...forbidden.map((key) => faultOfFile(`sleutel ${key}`, element)),
        ...(kind === 'Image' ? bitFaults(object.dict).map((found) => faultOfFile(found, element)) : []),
        ...(kind === 'PS' ? [faultOfFile('PostScript', element)] : []),
        ...(kind === 'Image' && valueAt(object.dict, 'Interpolate') === PDFBool.True ? [faultOfFile('de afbeelding wordt bijgetekend (Interpolate)', element)] : []),
      ];
    });
  },
};

/** What is wrong with the bits of an image. JPEG 2000 has rules of its own that are not looked at here: it is not taken. */
function bitFaults(dict: PDFDict): string[] {
  const bits = numberAt(dict, 'BitsPerComponent');
  const mask = valueAt(dict, 'ImageMask') === PDFBool.True;
  return [
    ...(bits === null || (mask ? bits === 1 : [1, 2, 4, 8, 16].includes(bits)) ? [] : [`${bits} bits per kleur`]),
    ...(nameAt(dict, 'Filter') === 'JPXDecode' ? ['JPEG 2000'] : []),
  ];
}
