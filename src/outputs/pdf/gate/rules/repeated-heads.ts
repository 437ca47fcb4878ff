import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { contentsOf } from '../../document/marked-text.ts';
import { faultAt, type Rule } from '../rule.ts';

/** "2021 2021 2021": a head that is printed on three pages is read three times. */
export const repeatedHeadsRule: Rule = {
  regel: PDFREGELS['kop-dubbel'],
  check(pdf) {
    return pdf.structure.elements
      .filter((element) => element.type === 'TH')
      .flatMap((head) => {
        const pages = Map.groupBy(contentsOf(head), (content) => String(content.page));
        const texts = [...pages.values()].map((contents) => contents.map((content) => pdf.texts.get(content.key) ?? '').join('').trim());
        return texts.length > 1 && new Set(texts).size === 1 ? [faultAt(pdf, head, `staat ${texts.length} keer in de structuur`)] : [];
      });
  },
};
