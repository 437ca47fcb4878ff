import { PDFBool } from '@cantoo/pdf-lib';
import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { dictAt, valueAt } from '../../document/objects.ts';
import { xmpValue } from '../../document/xmp-values.ts';
import { faultOfFile, type Rule } from '../rule.ts';
import { xmpOf } from './metadata-packet.ts';

/** Whoever has ten documents open needs titles in the window, not file names. */
export const documentTitle: Rule = {
  regel: PDFREGELS.titel,
  check(pdf) {
    const packet = xmpOf(pdf);
    const shown = valueAt(dictAt(pdf.document.catalog, 'ViewerPreferences'), 'DisplayDocTitle') === PDFBool.True;
    return [
      ...(packet !== null && (xmpValue(packet, 'dc:title') ?? '') === '' ? [faultOfFile('geen titel in de metadata', 'dc:title')] : []),
      ...(shown ? [] : [faultOfFile('het venster toont de bestandsnaam', 'DisplayDocTitle')]),
    ];
  },
};
