import type { z } from 'zod';
import type { Positions } from '../reading/positions.ts';
import { schemaFindings } from '../reading/schema-findings.ts';
import type { FindingList } from './finding-list.ts';

/** The content is not in a file yet. */
const NOWHERE: Positions = { at: () => ({ line: 1, column: 1 }) };

/** True when content is what the reader of content accepts; what is not, is named. It comes from a strange source, or from a mistake in the import. */
export function isValidContent(schema: z.ZodType, content: unknown, findings: FindingList): boolean {
  const result = schema.safeParse(content);
  if (result.success) return true;
  for (const { place, found, expected } of schemaFindings('', content, result.error, schema, NOWHERE).slice(0, 5)) {
    findings.add('inhoud-past-niet', 'fout', { within: place.within ?? 'het bestand', found, expected, remedy: 'Kijk naar deze plaats in de bron.' });
  }
  return false;
}
