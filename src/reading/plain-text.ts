import type { Finding } from '../domain/finding.ts';

/** What is wrong with a file before it is parsed: empty, a byte order mark, or characters lost in a conversion. */
export function plainTextFindings(file: string, text: string): Finding[] {
  if (text.replace(/^\ufeff/, '').trim() === '') {
    return [unreadable(file, { line: 1, column: 1 }, 'een leeg bestand', 'een bestand met inhoud', 'Vul het bestand of haal het weg.')];
  }
  const findings: Finding[] = [];
  if (text.startsWith('\ufeff')) {
    findings.push(
      unreadable(file, { line: 1, column: 1 }, 'een onzichtbaar teken aan het begin (BOM)', 'UTF-8 zonder BOM', 'Sla het bestand op als "UTF-8", niet als "UTF-8 met BOM".'),
    );
  }
  const lost = text.indexOf('\ufffd');
  if (lost !== -1) {
    findings.push(
      unreadable(file, placeOf(text, lost), 'een vraagteken in een ruit (U+FFFD): hier is een teken verloren gegaan', 'het oorspronkelijke teken', 'Typ het teken opnieuw en sla het bestand op als UTF-8.'),
    );
  }
  return findings;
}

/** Line and column, both from 1, of the character at an index. */
export function placeOf(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** A finding that says why a file cannot be read. */
export function unreadable(file: string, place: { line: number; column: number }, found: string, expected: string, remedy: string): Finding {
  return { code: 'bestand-onleesbaar', severity: 'fout', place: { file, ...place }, found, expected, remedy };
}

/** A finding about a field that stands there twice. */
export function doubleField(file: string, place: { line: number; column: number }, key: string): Finding {
  return {
    code: 'dubbel-veld',
    severity: 'fout',
    place: { file, ...place },
    found: `veld "${key}" voor de tweede keer`,
    expected: 'elk veld één keer',
    remedy: 'Haal een van de twee weg: anders telt alleen de laatste.',
  };
}
