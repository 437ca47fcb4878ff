import { formatCell } from '../../../domain/format.ts';
import { isBare, levelOf, partKey, rowInWords, type BudgetRow } from '../budget-row.ts';
import { amountsOf, type Fault, type FaultInput } from './fault.ts';
import { addUp } from './row-sums.ts';

/** More rows or parts than this are no article: trying every place would take too long. */
const MOST_ROWS = 400;
const MOST_PARTS = 12;

/** A way in which the amounts may have slipped along their labels, and what the rows are when they are put back. */
interface Attempt {
  rows: BudgetRow[];
  /** The rows whose amounts change, as they are in the file. */
  moved: readonly BudgetRow[];
  direction: 'omhoog' | 'omlaag';
  /** The row for the total of a part that the file does not have. */
  added: BudgetRow | null;
}

/**
 * Amounts that stand a row too high or too low beside their labels. That is said only when the sums do not close as the rows stand
 * and every sum closes once the amounts of one run of rows are moved by one.
 */
export function findShiftedAmounts(input: FaultInput): Fault | null {
  const { rows, notation } = input;
  if (rows.length > MOST_ROWS || addUp(rows, notation).failed === 0) return null;
  for (const attempt of attempts(rows)) {
    const { compared, failed } = addUp(attempt.rows, notation);
    if (failed === 0 && compared >= 2 * Math.max(input.heads.length, 1)) return describe(attempt, input, compared);
  }
  return null;
}

/** Every run of rows that begins and ends with a part, moved up and moved down. */
function* attempts(rows: readonly BudgetRow[]): Generator<Attempt> {
  const places = rows.flatMap((row, place) => (row.soort === 'uitgaven' && levelOf(row) !== 'hoofdregel' ? [place] : []));
  const starts = places.filter((place) => place === places[0] || partKey(rows[place]!) !== partKey(rows[place - 1]!));
  const ends = places.filter((place) => place === places.at(-1) || partKey(rows[place]!) !== partKey(rows[place + 1]!));
  if (starts.length > MOST_PARTS) return;
  for (const start of starts) {
    for (const end of ends.filter((place) => place > start).reverse()) {
      const run = rows.slice(start, end + 1);
      if (!run.every((row) => row.soort === 'uitgaven' && levelOf(row) !== 'hoofdregel')) continue;
      const first = run[0]!;
      const hasTotal = rows.some((row) => row.soort === 'uitgaven' && levelOf(row) === 'onderdeel' && partKey(row) === partKey(first));
      const added = hasTotal ? null : { ...first, totaal: true, instrument: '', detail: '', juridisch: '' };
      const up = shift(run, 1);
      const around = (middle: readonly BudgetRow[]): BudgetRow[] => [...rows.slice(0, start), ...middle, ...rows.slice(end + 1)];
      if (added !== null || isBare(first)) yield { rows: around([...(added === null ? [] : [added]), ...up]), moved: run, direction: 'omlaag', added };
      if (isBare(run.at(-1)!)) yield { rows: around(shift(run, -1)), moved: run, direction: 'omhoog', added: null };
    }
  }
}

/** The labels with the amounts of the row that many places on; a label that is left without gets none. */
function shift(run: readonly BudgetRow[], by: 1 | -1): BudgetRow[] {
  return run.map((row, place) => ({ ...row, cells: run[place + by]?.cells ?? row.cells.map(() => '') }));
}

function describe({ rows, moved, direction, added }: Attempt, { notation, heads }: FaultInput, compared: number): Fault {
  const column = Math.max(heads.findIndex((head) => /^bedrag t$/i.test(head)), 0);
  const cell = (row: BudgetRow): string => formatCell(amountsOf(row, notation)[column] ?? null);
  const first = moved[0]!;
  const last = moved.at(-1)!;
  const empty = rows.filter((row) => moved.some(({ line, detail }) => line === row.line && detail === row.detail) && isBare(row));
  return {
    soort: 'bedragen-verschoven',
    titel: 'De bedragen staan een rij verschoven naast hun namen',
    plaatsen: [
      { waar: `regel ${first.line}: ${rowInWords(first)} › ${heads[column] ?? ''}`, staat: `${cell(first)}${added === null ? '' : `, het bedrag van ${rowInWords(added)}, dat zelf geen rij heeft`}` },
      { waar: `regel ${last.line}: ${rowInWords(last)} › ${heads[column] ?? ''}`, staat: cell(last) },
    ],
    keuze: [
      `De bedragen van regel ${first.line} tot en met ${last.line} horen een rij ${direction === 'omhoog' ? 'lager' : 'hoger'}: daarna kloppen alle ${compared} optellingen, op afronding na; zoals het bestand nu is, kloppen ze niet.`,
      ...(added === null ? [] : [`Het bedrag van regel ${first.line} is het totaal van ${added.onderdeelnaam || added.onderdeel}.`]),
      ...empty.map((row) => `Voor ${rowInWords(row)} blijft geen bedrag over: dat is niet gegeven.`),
    ].join(' '),
    rows,
  };
}
