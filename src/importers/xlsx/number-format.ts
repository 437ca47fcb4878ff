/** What a number format makes of a number: a plain number, a percentage, a date, or a number shown in thousands (or millions). */
export type FormatKind = { kind: 'number'; thousands: number } | { kind: 'percent' } | { kind: 'date' };

const PLAIN: FormatKind = { kind: 'number', thousands: 0 };

/** The kind of a number format: one of those built in (by number), or one of the workbook's own (by code). */
export function formatKind(id: number, code: string | undefined): FormatKind {
  if (code === undefined) {
    if (id === 9 || id === 10) return { kind: 'percent' };
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58) ? { kind: 'date' } : PLAIN;
  }
  // Quoted words, escaped signs, and colours or currencies in square brackets are no part of the pattern.
  const pattern = code.slice(0, 500).replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';', 1)[0]!;
  if (pattern.includes('%')) return { kind: 'percent' };
  if (/[dmyhs]/i.test(pattern) && !/[0#?]/.test(pattern)) return { kind: 'date' };
  const commas = /[0#?](,+)(?![0#?,])/.exec(pattern)?.[1]?.length ?? 0;
  return { kind: 'number', thousands: commas };
}
