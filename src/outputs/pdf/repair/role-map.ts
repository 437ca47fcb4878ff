import type { PDFName } from '@cantoo/pdf-lib';
import { dictAt, name } from '../document/objects.ts';
import { readStructure, STANDARD_TYPES } from '../document/structure.ts';
import type { Repair } from './repair.ts';

/** Types of newer standards that the browser writes, and what they are in PDF 1.7. */
const ROLES: Record<string, string> = { Strong: 'Span', Em: 'Span', Aside: 'Sect', Title: 'P', Sub: 'Span', FENote: 'Note', DocumentFragment: 'Sect' };

/** A type that PDF 1.7 does not know is mapped to one that it does know. Unknown ones are left for the gate to report. */
export const roleMap: Repair = {
  promise: 'Every structure type stands for one that PDF 1.7 knows',
  apply(document) {
    const used = new Set(readStructure(document).elements.map((element) => element.written));
    const roles = Object.entries(ROLES).filter(([type]) => used.has(type) && !STANDARD_TYPES.has(type));
    const root = dictAt(document.catalog, 'StructTreeRoot');
    if (roles.length > 0) root?.set(name('RoleMap'), document.context.obj(Object.fromEntries(roles.map(([type, role]): [string, PDFName] => [type, name(role)]))));
  },
};
