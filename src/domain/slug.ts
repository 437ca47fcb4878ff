/**
 * The part of an address or anchor that stands for a title: lower case, without accents or apostrophes,
 * every other run of characters a single hyphen. "Bijdrage aan ZBO's/RWT's" → "bijdrage-aan-zbos-rwts".
 * Never empty: a text without letters or digits gives "leeg".
 */
export function slug(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'leeg' : plain;
}

/** The pattern an identifier in content must have: what `slug` produces. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
