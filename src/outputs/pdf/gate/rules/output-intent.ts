import { PDFRawStream } from '@cantoo/pdf-lib';
import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { asDict, itemsAt, nameAt, numberAt, resolve, valueAt } from '../../document/objects.ts';
import { streamBytes } from '../../document/streams.ts';
import { faultOfFile, type Rule } from '../rule.ts';

/** Without a profile nobody can say in thirty years which blue was meant. */
export const outputIntentRule: Rule = {
  regel: PDFREGELS.kleurprofiel,
  check({ document }) {
    const intents = itemsAt(document.catalog, 'OutputIntents').map((item) => asDict(resolve(document.context, item)));
    const archive = intents.filter((intent) => nameAt(intent, 'S') === 'GTS_PDFA1');
    if (archive.length !== 1) return [faultOfFile(archive.length === 0 ? 'geen kleurprofiel' : 'meer dan een kleurprofiel')];
    const profile = valueAt(archive[0]!, 'DestOutputProfile');
    if (!(profile instanceof PDFRawStream)) return [faultOfFile('het kleurprofiel ontbreekt in het bestand')];
    return profileFaults(streamBytes(profile), numberAt(profile.dict, 'N')).map((found) => faultOfFile(found));
  },
};

/** What is wrong with an ICC profile as the definition of red, green and blue. */
export function profileFaults(bytes: Uint8Array, components: number | null): string[] {
  const ascii = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
  const size = bytes.length < 132 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (size !== bytes.length || ascii(36) !== 'acsp') return ['het kleurprofiel is niet heel'];
  return [
    ...(bytes[8]! < 5 ? [] : [`versie ${bytes[8]} van het kleurprofiel`]),
    ...(ascii(12) === 'mntr' || ascii(12) === 'prtr' ? [] : [`kleurprofiel voor ${ascii(12)}`]),
    ...(ascii(16) === 'RGB ' && components === 3 ? [] : [`kleurprofiel voor ${ascii(16).trim()} met ${components ?? 'geen'} delen`]),
  ];
}
