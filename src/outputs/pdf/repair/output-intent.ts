import { PDFString } from '@cantoo/pdf-lib';
import { name } from '../document/objects.ts';
import { srgbProfile } from '../srgb-profile.ts';
import type { Repair } from './repair.ts';

/** Colours are written as plain red, green and blue; the profile says which red, green and blue. */
export const outputIntent: Repair = {
  promise: 'The colours are defined by a profile in the file',
  apply(document) {
    const { context } = document;
    const profile = context.register(context.flateStream(srgbProfile(), { N: 3, Alternate: 'DeviceRGB' }));
    const intent = context.obj({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: PDFString.of('sRGB'),
      Info: PDFString.of('sRGB IEC61966-2.1'),
      RegistryName: PDFString.of('http://www.color.org'),
      DestOutputProfile: profile,
    });
    document.catalog.set(name('OutputIntents'), context.obj([context.register(intent)]));
  },
};
