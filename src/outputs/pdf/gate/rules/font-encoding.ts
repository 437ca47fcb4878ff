import { PDFRawStream } from '@cantoo/pdf-lib';
import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { descendantFont } from '../../document/fonts.ts';
import { dictAt, nameAt, numberAt, textAt, valueAt } from '../../document/objects.ts';
import { fontsInUse } from '../glyph-use.ts';
import { faultOfFile, type Rule } from '../rule.ts';

const ENCODINGS = new Set(['Identity-H', 'Identity-V']);

/** From code to glyph there must be one way only. */
export const fontEncoding: Rule = {
  regel: PDFREGELS['codering-van-lettertype'],
  check(pdf) {
    return fontsInUse(pdf).flatMap(({ font: { dict, name } }) => {
      if (nameAt(dict, 'Subtype') !== 'Type0') return valueAt(dict, 'Encoding') === null ? [faultOfFile('geen codering', name)] : [];
      const descendant = descendantFont(dict);
      const system = dictAt(descendant, 'CIDSystemInfo');
      const map = valueAt(descendant, 'CIDToGIDMap');
      const known = textAt(system, 'Registry') === 'Adobe' && textAt(system, 'Ordering') === 'Identity' && numberAt(system, 'Supplement') !== null;
      return [
        ...(ENCODINGS.has(nameAt(dict, 'Encoding') ?? '') ? [] : [faultOfFile('een codering die niet in het bestand zit', name)]),
        ...(known ? [] : [faultOfFile('de verzameling tekens is niet genoemd (CIDSystemInfo)', name)]),
        ...(nameAt(descendant, 'Subtype') === 'CIDFontType2' && !(map instanceof PDFRawStream) && nameAt(descendant, 'CIDToGIDMap') !== 'Identity' ? [faultOfFile('de weg van code naar teken ontbreekt (CIDToGIDMap)', name)] : []),
      ];
    });
  },
};
