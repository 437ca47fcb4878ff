import { PDFDict } from '@cantoo/pdf-lib';
import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { dictAt, name, nameAt } from '../../document/objects.ts';
import { faultOfFile, type Rule } from '../rule.ts';

/** Actions that a document of ours needs; the standard allows a few more. */
const ALLOWED = new Set(['URI', 'GoTo']);

/** A document that runs code is no document. */
export const actions: Rule = {
  regel: PDFREGELS.programmacode,
  check({ document }) {
    const { catalog, context } = document;
    const dicts = context.enumerateIndirectObjects().flatMap(([ref, object]) => (object instanceof PDFDict ? [[ref, object] as const] : []));
    return [
      ...(dictAt(catalog, 'Names')?.has(name('JavaScript')) === true ? [faultOfFile('JavaScript', 'Names')] : []),
      ...(catalog.has(name('OpenAction')) && dictAt(catalog, 'OpenAction') !== null && !ALLOWED.has(nameAt(dictAt(catalog, 'OpenAction'), 'S') ?? '') ? [faultOfFile('een opdracht bij het openen', 'OpenAction')] : []),
      ...dicts.filter(([, dict]) => dict.has(name('AA'))).map(([ref]) => faultOfFile('opdrachten bij gebeurtenissen (AA)', `object ${ref.objectNumber}`)),
      ...dicts.flatMap(([ref, dict]) => {
        const kind = nameAt(dictAt(dict, 'A'), 'S');
        return kind === null || ALLOWED.has(kind) || nameAt(dict, 'Type') === 'StructElem' ? [] : [faultOfFile(`opdracht ${kind}`, `object ${ref.objectNumber}`)];
      }),
    ];
  },
};
