import { PDFBool, PDFStream } from '@cantoo/pdf-lib';
import { name, nameAt, valueAt } from '../../document/objects.ts';
import { faultOfFile, type Rule } from '../rule.ts';

/** An image or form must say all there is to say about itself. */
export const images: Rule = {
  id: 'afbeeldingen',
  standard: 'PDF/A-2a',
  clause: '6.2.8, 6.2.9',
  title: 'Afbeeldingen en ingesloten tekeningen hebben geen tweede gedaante',
  check({ document: { context } }) {
    return context.enumerateIndirectObjects().flatMap(([ref, object]) => {
      if (!(object instanceof PDFStream)) return [];
      const kind = nameAt(object.dict, 'Subtype');
      if (kind !== 'Image' && kind !== 'Form' && kind !== 'PS') return [];
      const element = `${kind}, object ${ref.objectNumber}`;
      const forbidden = (kind === 'Image' ? ['Alternates', 'OPI'] : ['OPI', 'PS', 'Ref', 'Subtype2']).filter((key) => object.dict.has(name(key)));
      return [
        ...forbidden.map((key) => faultOfFile(`sleutel ${key}`, element)),
        ...(kind === 'PS' ? [faultOfFile('PostScript', element)] : []),
        ...(kind === 'Image' && valueAt(object.dict, 'Interpolate') === PDFBool.True ? [faultOfFile('de afbeelding wordt bijgetekend (Interpolate)', element)] : []),
      ];
    });
  },
};
