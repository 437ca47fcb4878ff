import { textAt } from '../../document/objects.ts';
import { faultAt, type Rule } from '../rule.ts';

/** Who cannot see a figure hears its alternative text. */
export const alternativeTexts: Rule = {
  id: 'alternatieve-tekst',
  standard: 'PDF/UA-1',
  clause: '7.3',
  title: 'Elke afbeelding heeft een alternatieve tekst',
  remedy: 'Geef de figuur een titel en een beschrijving die zeggen wat er te zien is.',
  check(pdf) {
    return pdf.structure.elements
      .filter((element) => element.type === 'Figure' || element.type === 'Formula')
      .filter(({ dict }) => ((textAt(dict, 'Alt') ?? '') + (textAt(dict, 'ActualText') ?? '')).trim() === '')
      .map((element) => faultAt(pdf, element, 'geen alternatieve tekst'));
  },
};
