import type { Inline } from '../document/block.ts';
import { addressOf } from '../document/link-address.ts';
import { attribute, nameOf, styleOf, type HtmlElement } from './dom.ts';

/** The markup that applies to a run of text. */
export type Marks = Pick<Inline, 'strong' | 'emphasis' | 'href'>;

/** The markup inside an element, given that around it. Word processors write it as elements or as style. */
export function marksWithin(element: HtmlElement, around: Marks): Marks {
  const name = nameOf(element);
  const style = styleOf(element);
  const weight = /;font-weight:(?:(\w+))/.exec(style)?.[1];
  const result: Marks = { ...around };
  if (weight === 'normal' || weight === '400') delete result.strong;
  else if (name === 'b' || name === 'strong' || weight === 'bold' || Number(weight) >= 600) result.strong = true;
  if (/;font-style:normal/.test(style)) delete result.emphasis;
  else if (name === 'i' || name === 'em' || /;font-style:italic/.test(style)) result.emphasis = true;
  const href = name === 'a' ? addressOf(attribute(element, 'href')) : null;
  if (href !== null) result.href = href;
  return result;
}

/** True for text above or below the line: in a cell with an amount that is the sign of a note. */
export function isRaised(element: HtmlElement): boolean {
  const name = nameOf(element);
  return name === 'sup' || name === 'sub' || /;vertical-align:(?:super|sub)/.test(styleOf(element));
}
