import { PDFRawStream } from '@cantoo/pdf-lib';
import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { fontFile } from '../../document/font-program.ts';
import { fontDescriptor } from '../../document/fonts.ts';
import { nameAt, valueAt } from '../../document/objects.ts';
import { streamBytes } from '../../document/streams.ts';
import { fontsInUse, type FontUse } from '../glyph-use.ts';
import { faultOfFile, type Rule } from '../rule.ts';

/** A font that is not in the file looks different everywhere, or not at all. */
export const fontsEmbedded: Rule = {
  regel: PDFREGELS['lettertype-ontbreekt'],
  check(pdf) {
    return fontsInUse(pdf).flatMap((use) => faultsOf(use).map((found) => faultOfFile(found, use.font.name)));
  },
};

function faultsOf({ font, glyphs }: FontUse): string[] {
  if (nameAt(font.dict, 'Subtype') === 'Type3') return [];
  const file = fontFile(font.dict);
  if (file === null) return ['het lettertype zit niet in het bestand'];
  const subset = /^[A-Z]{6}\+/.test(nameAt(font.dict, 'BaseFont') ?? '');
  const set = valueAt(fontDescriptor(font.dict), 'CIDSet');
  const listed = set instanceof PDFRawStream ? streamBytes(set) : null;
  const unlisted = listed === null ? [] : glyphs.filter(({ code }) => ((listed[code >> 3] ?? 0) & (128 >> (code & 7))) === 0);
  return [
    ...(subset ? [] : ['het hele lettertype zit in het bestand']),
    ...(unlisted.length === 0 ? [] : [`${unlisted.length} tekens staan niet in de lijst van het lettertype (CIDSet)`]),
  ];
}
