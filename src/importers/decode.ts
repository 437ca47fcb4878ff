import { nameOverloaded } from './document/overloaded.ts';
import type { FindingList } from './finding-list.ts';

/** The text of a file: UTF-8 with or without byte order mark, UTF-16 with one, else Windows-1252. `null` for what is no text; the finding says why. */
export function decode(bytes: Uint8Array, findings: FindingList): string | null {
  const text = textOf(bytes, findings);
  return text === null || nameOverloaded(text, findings) ? null : text;
}

function textOf(bytes: Uint8Array, findings: FindingList): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes.subarray(2));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  if (bytes.includes(0)) {
    findings.add('bron-onleesbaar', 'fout', { found: 'een bestand met nul-bytes', expected: 'tekst', remedy: 'Sla het bestand opnieuw op als tekst in UTF-8.' });
    return null;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    findings.add('gegeven-afgeleid', 'opmerking', { found: 'tekens die geen UTF-8 zijn, gelezen als Windows-1252', expected: 'tekst in UTF-8', remedy: 'Kijk of letters met accenten goed zijn overgekomen.' });
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
