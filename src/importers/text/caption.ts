import { squeeze } from '../table/number-form.ts';

const CAPTION = /^Tabel (\d{1,4}(?:[.,]\d+)*)(?:[.:]| -)? ?(.*)$/iu;

/** True for the words above a table: "Tabel 18 …", or words that state a unit of amounts. */
export function isCaption(text: string): boolean {
  const bare = squeeze(text);
  return bare.length <= 300 && (CAPTION.test(bare) || /\(bedragen (?:x|in) /iu.test(bare));
}

/** True for the caption of a budget table. */
export function isBudgetCaption(text: string): boolean {
  return isCaption(text) && /budgettaire gevolgen|budgettair belang|budgettaire tabel/iu.test(squeeze(text));
}

/** Number and title out of a caption without its unit. `nummer` is `null` when none is printed, or one that is no whole number. */
export function readCaption(caption: string): { nummer: number | null; titel: string } {
  const match = CAPTION.exec(squeeze(caption));
  if (match === null) return { nummer: null, titel: squeeze(caption) };
  const [, nummer, titel] = match as unknown as [string, string, string];
  return { nummer: /^0*[1-9]\d*$/.test(nummer) ? Number(nummer) : null, titel };
}
