import { PDFArray, PDFDict, PDFName, PDFStream } from '@cantoo/pdf-lib';
import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { nameOperand } from '../../document/fonts.ts';
import { name, nameAt, resolve, valueAt } from '../../document/objects.ts';
import { faultOfFile, type Rule } from '../rule.ts';

const BLEND_MODES = new Set(
  'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color Luminosity'.split(' '),
);
const RENDERING_INTENTS = new Set(['RelativeColorimetric', 'AbsoluteColorimetric', 'Perceptual', 'Saturation']);

/** What lies over what must look the same in every program. */
export const transparency: Rule = {
  regel: PDFREGELS.doorzichtigheid,
  check({ steps, document: { context } }) {
    const asked = [...steps].filter(({ operator }) => operator.name === 'ri').map(({ operator, page }) => ({ page, intent: nameOperand(operator.operands[0]) ?? '' }));
    const inContent = asked.filter(({ intent }) => !RENDERING_INTENTS.has(intent)).map(({ page, intent }) => ({ page, element: null, found: `onbekende weergave ${intent}` }));
    const images = context.enumerateIndirectObjects().flatMap(([ref, object]) => {
      const intent = object instanceof PDFStream ? nameAt(object.dict, 'Intent') : null;
      return intent === null || RENDERING_INTENTS.has(intent) ? [] : [faultOfFile(`onbekende weergave ${intent}`, `object ${ref.objectNumber}`)];
    });
    const states = context.enumerateIndirectObjects().flatMap(([ref, object]) => {
      if (!(object instanceof PDFDict) || !isGraphicsState(object)) return [];
      const element = `grafische toestand, object ${ref.objectNumber}`;
      const mode = valueAt(object, 'BM');
      const modes = (mode instanceof PDFArray ? mode.asArray().map((item) => resolve(context, item)) : [mode]).filter((item) => item instanceof PDFName).map((item) => item.decodeText());
      const second = nameAt(object, 'TR2');
      const intent = nameAt(object, 'RI');
      return [
        ...modes.filter((item) => !BLEND_MODES.has(item)).map((item) => faultOfFile(`onbekende manier van mengen: ${item}`, element)),
        ...(object.has(name('TR')) || (object.has(name('TR2')) && second !== 'Default') ? [faultOfFile('een overdrachtsfunctie', element)] : []),
        ...(object.has(name('HTP')) || object.has(name('HTO')) ? [faultOfFile('een rasterinstelling', element)] : []),
        ...(intent !== null && !RENDERING_INTENTS.has(intent) ? [faultOfFile(`onbekende weergave ${intent}`, element)] : []),
      ];
    });
    return [...inContent, ...images, ...states];
  },
};

const KEYS = ['BM', 'CA', 'ca', 'TR', 'TR2', 'HTP', 'HTO', 'SMask', 'LW', 'LC', 'LJ', 'ML', 'SA', 'RI'];

/** Graphics states need no type: they are known by their keys. */
const isGraphicsState = (dict: PDFDict): boolean => nameAt(dict, 'Type') === 'ExtGState' || (nameAt(dict, 'Type') === null && !dict.has(name('S')) && KEYS.some((key) => dict.has(name(key))));
