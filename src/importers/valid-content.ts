import type { z } from 'zod';
import type { FindingList } from './finding-list.ts';

/** True when content is what the reader of content accepts; what is not, is named. It comes from a strange source, or from a mistake in the import. */
export function isValidContent(schema: z.ZodType, content: unknown, findings: FindingList): boolean {
  const result = schema.safeParse(content);
  if (result.success) return true;
  for (const issue of result.error.issues.slice(0, 5)) {
    findings.add('regel-zonder-plaats', 'fout', { within: issue.path.join(' › '), found: issue.message, expected: 'een waarde die in het bestand past', remedy: 'Kijk naar deze plaats in de bron.' });
  }
  return false;
}
