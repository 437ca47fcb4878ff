import { PDFDict, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { name, resolve, textAt, textString } from '../document/objects.ts';
import { CREATOR, xmpPacket } from '../xmp.ts';
import type { Repair } from './repair.ts';

/** Title, maker, date and claims, in the packet that the standards ask for and in the older dictionary; both say the same. */
export const metadata: Repair = {
  promise: 'The metadata name the document and the standards it follows',
  apply(document, { identity }) {
    const { context } = document;
    const old = resolve(context, context.trailerInfo.Info);
    const printer = (old instanceof PDFDict ? textAt(old, 'Producer') : null) ?? 'Chromium';
    const producer = printer.includes(CREATOR) ? printer : `${printer}, ${CREATOR}`;
    const packet = new TextEncoder().encode(xmpPacket(identity, producer));
    const stream = PDFRawStream.of(context.obj({ Type: 'Metadata', Subtype: 'XML', Length: packet.length }), packet);
    document.catalog.set(name('Metadata'), context.register(stream));
    const moment = PDFString.of(`D:${identity.date.replaceAll('-', '')}000000Z`);
    context.trailerInfo.Info = context.register(
      context.obj({
        Title: textString(identity.title),
        Author: textString(identity.author),
        Subject: textString(identity.subject),
        Keywords: textString(identity.keywords.join(', ')),
        Creator: textString(CREATOR),
        Producer: textString(producer),
        CreationDate: moment,
        ModDate: moment,
      }),
    );
  },
};
