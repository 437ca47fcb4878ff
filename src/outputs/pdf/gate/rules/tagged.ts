import { PDFBool } from '@cantoo/pdf-lib';
import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { dictAt, valueAt } from '../../document/objects.ts';
import { faultOfFile, type Rule } from '../rule.ts';

/** Without a structure a screen reader finds a heap of letters. */
export const tagged: Rule = {
  regel: PDFREGELS['zonder-structuur'],
  check({ document, structure }) {
    const marks = dictAt(document.catalog, 'MarkInfo');
    const faults = [];
    if (structure.root === null || structure.elements.length === 0) faults.push(faultOfFile('geen structuurboom'));
    if (valueAt(marks, 'Marked') !== PDFBool.True) faults.push(faultOfFile('MarkInfo zegt niet dat de inhoud gemarkeerd is'));
    if (valueAt(marks, 'Suspects') === PDFBool.True) faults.push(faultOfFile('MarkInfo noemt de structuur twijfelachtig'));
    return faults;
  },
};
