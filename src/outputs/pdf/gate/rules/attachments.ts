import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { dictAt, itemsAt, name } from '../../document/objects.ts';
import { faultOfFile, type Rule } from '../rule.ts';

const FORBIDDEN = { AcroForm: 'een formulier', OCProperties: 'lagen', Requirements: 'eisen aan het programma', Collection: 'een verzameling bestanden', AF: 'bijlagen', Perms: 'rechten', NeedsRendering: 'een opdracht om opnieuw op te maken' };

/** Forms, layers and attachments make the document another one for another reader. */
export const attachments: Rule = {
  regel: PDFREGELS.bijlagen,
  check({ document }) {
    const { catalog } = document;
    const names = dictAt(catalog, 'Names');
    return [
      ...Object.entries(FORBIDDEN).filter(([key]) => catalog.has(name(key)) && (key !== 'AF' || itemsAt(catalog, key).length > 0)).map(([key, found]) => faultOfFile(found, key)),
      ...['EmbeddedFiles', 'AlternatePresentations'].filter((key) => names?.has(name(key)) === true).map((key) => faultOfFile('bijlagen', key)),
      ...document.getPages().flatMap((page, index) => (page.node.has(name('PresSteps')) ? [{ page: index + 1, element: 'PresSteps', found: 'een dia-overgang' }] : [])),
    ];
  },
};
