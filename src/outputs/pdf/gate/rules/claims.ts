import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { xmpValue } from '../../document/xmp-values.ts';
import { faultOfFile, type Rule } from '../rule.ts';
import { xmpOf } from './metadata-packet.ts';

const EXPECTED = { 'pdfaid:part': '2', 'pdfaid:conformance': 'A', 'pdfuaid:part': '1' };
const UA_NAMESPACE = 'http://www.aiim.org/pdfua/ns/id/';

/** Archives and checkers act on what the file says it conforms to. */
export const claims: Rule = {
  regel: PDFREGELS.aanspraak,
  check(pdf) {
    const packet = xmpOf(pdf);
    if (packet === null) return [];
    const wrong = Object.entries(EXPECTED).filter(([property, value]) => xmpValue(packet, property) !== value);
    return [
      ...wrong.map(([property, value]) => faultOfFile(`${xmpValue(packet, property) ?? 'niets'} in plaats van ${value}`, property)),
      ...(xmpValue(packet, 'pdfaSchema:namespaceURI') === UA_NAMESPACE ? [] : [faultOfFile('de eigenschap van PDF/UA is niet beschreven', 'pdfaExtension:schemas')]),
    ];
  },
};
