import { faultOfFile, type Rule } from '../rule.ts';

/** A locked file cannot be read by every program, now or later. */
export const encryption: Rule = {
  id: 'versleuteld',
  standard: 'PDF/A-2a',
  clause: '6.1.3',
  title: 'Het bestand is niet versleuteld',
  check({ document }) {
    return document.context.trailerInfo.Encrypt === undefined ? [] : [faultOfFile('versleuteling in de slotregels')];
  },
};
