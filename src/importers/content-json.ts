/**
 * JSON as an editor would lay it out: what holds only plain values on one line, the rest indented by two spaces.
 * Ends with a line break.
 */
export function contentJson(value: unknown): string {
  return `${layOut(value, '')}\n`;
}

function layOut(value: unknown, indent: string): string {
  if (isFlat(value)) return inline(value);
  const deeper = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item) => deeper + layOut(item, deeper)).join(',\n')}\n${indent}]`;
  const entries = Object.entries(value as Record<string, unknown>).filter(([, item]) => item !== undefined);
  return `{\n${entries.map(([key, item]) => `${deeper}${JSON.stringify(key)}: ${layOut(item, deeper)}`).join(',\n')}\n${indent}}`;
}

/** True for a plain value, a list of plain values, or a group of these that fits on a line. */
function isFlat(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every((item) => typeof item !== 'object' || item === null);
  return Object.values(value).every((item) => (Array.isArray(item) ? isFlat(item) : typeof item !== 'object' || item === null)) && inline(value).length <= 240;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return entries.length === 0 ? '{}' : `{ ${entries.map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`).join(', ')} }`;
}
