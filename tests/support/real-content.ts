import { join, resolve } from 'node:path';
import { readContent } from '../../src/cli/read-content.ts';
import type { Publicatie } from '../../src/domain/publicatie.ts';
import { readPublicatie } from '../../src/reading/read-publicatie.ts';

/** The publication in the content folder of the project. Throws when it cannot be read. */
export async function realPublicatie(): Promise<Publicatie> {
  const { files } = await readContent(join(resolve(import.meta.dirname, '../..'), 'content'));
  const { publicatie } = readPublicatie(files);
  if (publicatie === null) throw new Error('The content cannot be read');
  return publicatie;
}
