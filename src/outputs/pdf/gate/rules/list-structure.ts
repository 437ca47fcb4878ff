import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { childElements, type Element } from '../../document/structure.ts';
import { faultAt, type Rule } from '../rule.ts';

const MAY_HOLD: Record<string, ReadonlySet<string>> = {
  L: new Set(['L', 'LI', 'Caption']),
  LI: new Set(['Lbl', 'LBody']),
  TOC: new Set(['TOC', 'TOCI', 'Caption']),
  TOCI: new Set(['Lbl', 'Reference', 'NonStruct', 'P', 'TOC']),
};
const MUST_STAND_IN: Record<string, ReadonlySet<string>> = { LI: new Set(['L']), LBody: new Set(['LI']), TOCI: new Set(['TOC']) };

/** A screen reader announces how many items a list has and where it stands in it. */
export const listStructure: Rule = {
  regel: PDFREGELS.lijst,
  check(pdf) {
    return pdf.structure.elements.flatMap((element) => {
      const strange = childElements(element).filter((child) => MAY_HOLD[element.type]?.has(child.type) === false);
      return [
        ...strange.map((child) => faultAt(pdf, child, `${child.type} rechtstreeks in ${element.type}`)),
        ...(element.type in MAY_HOLD && element.kids.some((kid) => kid.kind === 'content') ? [faultAt(pdf, element, `inhoud rechtstreeks in ${element.type}`)] : []),
        ...(MUST_STAND_IN[element.type]?.has(element.parent?.type ?? '') === false ? [faultAt(pdf, element, `${element.type} staat los, in ${element.parent?.type ?? 'niets'}`)] : []),
        ...(childElements(element).slice(1).some((child) => child.type === 'Caption' && element.type !== 'LI') && element.type in MAY_HOLD ? [faultAt(pdf, element, 'het opschrift staat niet vooraan')] : []),
        ...(element.type === 'LI' && !hasBody(element) ? [faultAt(pdf, element, 'een punt zonder inhoud')] : []),
      ];
    });
  },
};

const hasBody = (item: Element): boolean => childElements(item).some((child) => child.type === 'LBody');
