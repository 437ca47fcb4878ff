import { PDFString } from '@cantoo/pdf-lib';
import { asDict, dictAt, name, resolve } from '../document/objects.ts';
import { kidObjects } from '../document/structure.ts';
import type { Repair } from './repair.ts';

/** What a reader program shows and does when it opens the file. */
export const catalog: Repair = {
  promise: 'The file says its language, shows its title and bookmarks, and follows the structure with the tab key',
  apply(document, { identity }) {
    const { context, catalog: root } = document;
    const language = PDFString.of(identity.language);
    root.set(name('Lang'), language);
    for (const kid of kidObjects(dictAt(root, 'StructTreeRoot'))) asDict(resolve(context, kid))?.set(name('Lang'), language);
    root.set(name('MarkInfo'), context.obj({ Marked: true }));
    root.set(name('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
    if (root.has(name('Outlines'))) root.set(name('PageMode'), name('UseOutlines'));
    for (const page of document.getPages()) page.node.set(name('Tabs'), name('S'));
  },
};
