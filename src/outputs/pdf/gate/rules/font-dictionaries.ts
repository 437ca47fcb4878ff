import { PDFDict, PDFStream } from '@cantoo/pdf-lib';
import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { fontFile } from '../../document/font-program.ts';
import { descendantFont } from '../../document/fonts.ts';
import { itemsAt, nameAt, numberAt } from '../../document/objects.ts';
import { fontsInUse } from '../glyph-use.ts';
import { faultOfFile, type Rule } from '../rule.ts';

const KINDS = new Set(['Type0', 'Type1', 'MMType1', 'TrueType', 'Type3', 'CIDFontType0', 'CIDFontType2']);
const PROGRAMS = new Set(['Type1C', 'CIDFontType0C', 'OpenType']);

/** What a font does not say a program guesses. */
export const fontDictionaries: Rule = {
  regel: PDFREGELS['beschrijving-van-lettertype'],
  check(pdf) {
    return fontsInUse(pdf).flatMap(({ font }) => {
      const descendant = descendantFont(font.dict);
      const faults = [font.dict, ...(descendant === null ? [] : [descendant])].flatMap(faultsOf);
      const program = fontFile(font.dict);
      const kind = program instanceof PDFStream ? nameAt(program.dict, 'Subtype') : null;
      if (kind !== null && !PROGRAMS.has(kind)) faults.push(`een lettertypebestand van de soort ${kind}`);
      return faults.map((found) => faultOfFile(found, font.name));
    });
  },
};

function faultsOf(dict: PDFDict): string[] {
  const kind = nameAt(dict, 'Subtype') ?? '';
  const simple = kind === 'TrueType' || kind === 'Type1' || kind === 'MMType1' || kind === 'Type3';
  const first = numberAt(dict, 'FirstChar');
  const last = numberAt(dict, 'LastChar');
  const widths = itemsAt(dict, 'Widths').length;
  return [
    ...(nameAt(dict, 'Type') === 'Font' ? [] : ['wordt geen lettertype genoemd']),
    ...(KINDS.has(kind) ? [] : [`de soort ${kind === '' ? 'ontbreekt' : kind}`]),
    ...(kind === 'Type3' || nameAt(dict, 'BaseFont') !== null ? [] : ['de naam ontbreekt']),
    ...(!simple || (first !== null && last !== null && widths === last - first + 1) ? [] : ['de breedten passen niet bij de tekens']),
  ];
}
