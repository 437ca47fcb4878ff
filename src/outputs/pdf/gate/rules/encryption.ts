import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { faultOfFile, type Rule } from '../rule.ts';

/** A locked file cannot be read by every program, now or later. */
export const encryption: Rule = {
  regel: PDFREGELS.versleuteld,
  check({ document }) {
    return document.context.trailerInfo.Encrypt === undefined ? [] : [faultOfFile('versleuteling in de slotregels')];
  },
};
