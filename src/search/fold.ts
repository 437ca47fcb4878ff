/** Letters that Unicode does not take apart, with how they are typed on a plain keyboard. */
const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ð: 'd', þ: 'th', ß: 'ss', ı: 'i', ĸ: 'k', ŋ: 'n', ς: 's' };

/**
 * Text without what people leave out when they type: capitals, accents, ligatures, soft hyphens, typographic quotes,
 * dashes and spaces. Folding twice gives the same as folding once.
 */
export function fold(text: string): string {
  // Most words are plain: nothing to leave out but capitals.
  if (/^[!-_a-~]*$/.test(text)) return text.toLowerCase();
  return text
    .replaceAll('\u00b4', "'")
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u02b9-\u02bd\u2018-\u201b\u2032`]/g, "'")
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[æœøłđħðþßıĸŋς]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ');
}
