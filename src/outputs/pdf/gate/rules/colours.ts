import { PDFArray, PDFDict, PDFName, PDFStream, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';
import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { nameOperand } from '../../document/fonts.ts';
import { dictAt, nameAt, resolve, valueAt } from '../../document/objects.ts';
import type { Step } from '../open-pdf.ts';
import { faultOfFile, type Fault, type Rule } from '../rule.ts';

/** The profile of the file defines these; grey follows from it. */
const DEFINED = new Set(['DeviceRGB', 'DeviceGray', 'CalRGB', 'CalGray', 'Lab', 'ICCBased', 'Pattern', 'RGB', 'G']);

/** Inks of a printing press have no meaning without a press. */
export const colours: Rule = {
  regel: PDFREGELS.kleuren,
  check({ steps, document: { context } }) {
    const onPages = new Map<string, Fault>();
    for (const step of steps) for (const space of colourSpaces(step)) if (!DEFINED.has(space)) onPages.set(`${step.page} ${space}`, { page: step.page, element: space, found: 'kleur buiten het profiel' });
    const inObjects = context.enumerateIndirectObjects().flatMap(([ref, object]) => {
      const dict = object instanceof PDFStream ? object.dict : object instanceof PDFDict ? object : null;
      const spaces = [valueAt(dict, 'ColorSpace'), valueAt(dictAt(dict, 'Group'), 'CS'), valueAt(dict, 'CS')].map((value) => spaceName(context, value));
      return spaces.filter((space) => space !== null && !DEFINED.has(space)).map((space) => faultOfFile('kleur buiten het profiel', `${space}, object ${ref.objectNumber}`));
    });
    return [...onPages.values(), ...inObjects];
  },
};

function colourSpaces({ operator: { name, operands }, state }: Step): string[] {
  if (name === 'k' || name === 'K') return ['DeviceCMYK'];
  if (name !== 'cs' && name !== 'CS') return [];
  const label = nameOperand(operands[0]) ?? '';
  const context = state.page.doc.context;
  return [spaceName(context, valueAt(dictAt(state.resources, 'ColorSpace'), label)) ?? label];
}

/** The family of a colour space; of an indexed one that of its base. `null` when there is none to judge. */
function spaceName(context: PDFContext, value: PDFObject | null): string | null {
  if (value instanceof PDFName) return value.decodeText();
  if (value instanceof PDFDict && nameAt(value, 'Type') === null && value.keys().length > 0) return null;
  if (!(value instanceof PDFArray) || value.size() === 0) return null;
  const family = spaceName(context, resolve(context, value.get(0)));
  return family === 'Indexed' || family === 'I' || (family === 'Pattern' && value.size() > 1) ? spaceName(context, resolve(context, value.get(1))) : family;
}
