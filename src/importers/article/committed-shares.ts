import type { BedragenFile } from '../../domain/bedragen.ts';
import type { Begroting } from '../../domain/begroting.ts';
import { plainText } from '../document/block.ts';
import { readNumber } from '../table/number-form.ts';
import { fitOf, takeApart } from './match-label.ts';
import type { Part } from './part.ts';

/** The shares that are legally committed, as the part on budgetflexibiliteit states them. */
export type CommittedShares = NonNullable<BedragenFile['juridischVerplicht']>;

const SHARE = /(\d{1,3}(?:,\d{1,2})?) ?\u00a0?% (?:van [^.%]{0,80} )?(?:is )?juridisch verplicht/iu;

/**
 * Reads the percentages out of the text below "Budgetflexibiliteit": the one before the first heading is for the whole article,
 * those below a heading for the instrument that it names. `null` when the text states none for the whole.
 */
export function readCommittedShares(parts: readonly Part[], begroting: Begroting): CommittedShares | null {
  const start = parts.findIndex((part) => part.kind === 'heading' && /budgetflexibiliteit$/i.test(plainText(part.text)));
  if (start === -1) return null;
  let totaal: number | null = null;
  let instrument: string | null | undefined;
  const instrumenten: { id: string; percentage: number }[] = [];
  for (const part of parts.slice(start + 1)) {
    if (part.kind === 'line' || (part.kind === 'heading' && part.level <= 2)) break;
    if (part.kind === 'heading') instrument = instrumentOf(plainText(part.text), begroting);
    if (part.kind !== 'paragraph') continue;
    const share = shareIn(plainText(part.text));
    if (share === null) continue;
    if (instrument === undefined) totaal ??= share;
    else if (instrument !== null && !instrumenten.some(({ id }) => id === instrument)) instrumenten.push({ id: instrument, percentage: share });
  }
  return totaal === null ? null : { totaal, instrumenten };
}

/** Id of the instrument a heading names; `null` for another heading. */
function instrumentOf(heading: string, begroting: Begroting): string | null {
  const words = takeApart(heading);
  const lines = begroting.regels.filter((regel) => regel.soort === 'instrument').map((regel) => ({ regel, fit: fitOf(words, takeApart(regel.label)) }));
  for (const fit of ['exact', 'near'] as const) {
    const ids = new Set(lines.filter((line) => line.fit === fit).map(({ regel }) => regel.pad.split('/').at(-1)!));
    if (ids.size === 1) return [...ids][0]!;
  }
  return null;
}

function shareIn(text: string): number | null {
  const match = SHARE.exec(text)?.[1];
  const number = match === undefined ? null : readNumber(match, 'nl');
  const share = number === null ? null : number.digits / 10 ** number.decimals;
  return share !== null && share <= 100 ? share : null;
}
