import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { childElements } from '../../document/structure.ts';
import { faultAt, type Rule } from '../rule.ts';

const MAY_HOLD: Record<string, ReadonlySet<string>> = {
  Table: new Set(['TR', 'THead', 'TBody', 'TFoot', 'Caption']),
  THead: new Set(['TR']),
  TBody: new Set(['TR']),
  TFoot: new Set(['TR']),
  TR: new Set(['TH', 'TD']),
};
const MUST_STAND_IN: Record<string, ReadonlySet<string>> = {
  TR: new Set(['Table', 'THead', 'TBody', 'TFoot']),
  TH: new Set(['TR']),
  TD: new Set(['TR']),
  THead: new Set(['Table']),
  TBody: new Set(['Table']),
  TFoot: new Set(['Table']),
};

/** Rows and cells that stand elsewhere are lost on the way. */
export const tableStructure: Rule = {
  regel: PDFREGELS.tabel,
  check(pdf) {
    return pdf.structure.elements.flatMap((element) => {
      const children = childElements(element);
      const count = (type: string): number => children.filter((child) => child.type === type).length;
      const captions = count('Caption');
      const captionInside = captions > 0 && element.type === 'Table' && children[0]?.type !== 'Caption' && children.at(-1)?.type !== 'Caption';
      return [
        ...children.filter((child) => MAY_HOLD[element.type]?.has(child.type) === false).map((child) => faultAt(pdf, child, `${child.type} rechtstreeks in ${element.type}`)),
        ...(element.type in MAY_HOLD && element.kids.some((kid) => kid.kind === 'content') ? [faultAt(pdf, element, `inhoud rechtstreeks in ${element.type}`)] : []),
        ...(MUST_STAND_IN[element.type]?.has(element.parent?.type ?? '') === false ? [faultAt(pdf, element, `${element.type} staat los, in ${element.parent?.type ?? 'niets'}`)] : []),
        ...(element.type === 'Table' && (count('THead') > 1 || count('TFoot') > 1) ? [faultAt(pdf, element, 'meer dan één tabelkop of tabelvoet')] : []),
        ...(element.type === 'Table' && count('THead') + count('TFoot') > 0 && count('TBody') === 0 ? [faultAt(pdf, element, 'een tabelkop of tabelvoet zonder romp (TBody)')] : []),
        ...(captions > 1 || captionInside ? [faultAt(pdf, element, 'het opschrift staat niet aan het begin of het eind, of meer dan eens')] : []),
      ];
    });
  },
};
