import { findDoubleRows } from './double-rows.ts';
import type { Fault, FaultFinder, FaultInput } from './fault.ts';
import { findMissingInstrument } from './missing-instrument.ts';
import { findShareAsAmount } from './share-as-amount.ts';
import { findShiftedAmounts } from './shifted-amounts.ts';
import { findSubtotalAsDetail } from './subtotal-as-detail.ts';

/** The kinds of fault that are looked for, each in the rows as the one before leaves them. */
const FINDERS: readonly FaultFinder[] = [findDoubleRows, findShareAsAmount, findMissingInstrument, findSubtotalAsDetail, findShiftedAmounts];

/** All official faults in the rows of one article, and the rows once every fault is repaired. */
export function findFaults(input: FaultInput): { faults: Fault[]; rows: readonly FaultInput['rows'][number][] } {
  const faults: Fault[] = [];
  let { rows } = input;
  for (const find of FINDERS) {
    const fault = find({ ...input, rows });
    if (fault === null) continue;
    faults.push(fault);
    ({ rows } = fault);
  }
  return { faults, rows };
}
