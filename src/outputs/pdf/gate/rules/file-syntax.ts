import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { faultOfFile, type Rule } from '../rule.ts';

/** Programs recognise the file by its first bytes and find their way from its last. */
export const fileSyntax: Rule = {
  regel: PDFREGELS.bestandsvorm,
  check({ bytes }) {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 20));
    const tail = new TextDecoder('latin1').decode(bytes.subarray(-8));
    const version = /^%PDF-1\.[0-7](?:\r\n|\r|\n)%/.exec(head);
    const marker = version === null ? [] : [...bytes.subarray(version[0].length, version[0].length + 4)];
    return [
      ...(version === null ? [faultOfFile('de kop noemt geen versie 1.0 tot 1.7')] : []),
      ...(version !== null && marker.some((byte) => byte < 128) ? [faultOfFile('de tweede regel kenmerkt het bestand niet als binair')] : []),
      ...(/%%EOF(?:\r\n|\r|\n)?$/.test(tail) ? [] : [faultOfFile('na het eind staat nog iets')]),
    ];
  },
};
