import { dictAt, itemsAt, name } from '../../document/objects.ts';
import { faultOfFile, type Rule } from '../rule.ts';

const FORBIDDEN = { AcroForm: 'een formulier', OCProperties: 'lagen', Requirements: 'eisen aan het programma', Collection: 'een verzameling bestanden', AF: 'bijlagen' };

/** Forms, layers and attachments make the document another one for another reader. */
export const attachments: Rule = {
  id: 'bijlagen',
  standard: 'PDF/A-2a',
  clause: '6.4, 6.8, 6.9, 6.11',
  title: 'Het bestand heeft geen formulieren, lagen of bijlagen',
  check({ document }) {
    const { catalog } = document;
    const names = dictAt(catalog, 'Names');
    return [
      ...Object.entries(FORBIDDEN).filter(([key]) => catalog.has(name(key)) && (key !== 'AF' || itemsAt(catalog, key).length > 0)).map(([key, found]) => faultOfFile(found, key)),
      ...['EmbeddedFiles', 'AlternatePresentations'].filter((key) => names?.has(name(key)) === true).map((key) => faultOfFile('bijlagen', key)),
    ];
  },
};
