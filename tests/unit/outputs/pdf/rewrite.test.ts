import { expect, test } from 'vitest';
import { readOperators } from '../../../../src/outputs/pdf/document/operators.ts';
import { applyEdits, insertion } from '../../../../src/outputs/pdf/document/rewrite.ts';
import { sideBySide } from '../../../../src/outputs/pdf/side-by-side.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const content = 'q 1 0 0 1 2 3 cm\nBT /F1 12 Tf <0041> Tj (b) Tj ET\nQ';

test.each([
  ['takes an operator away', [{ at: content.indexOf('<'), until: content.indexOf(' (b)'), text: '' }]],
  ['puts operators in', [insertion(content.indexOf('BT'), '/Artifact BMC\n'), insertion(content.indexOf('ET') + 2, '\nEMC')]],
  ['replaces one', [{ at: content.indexOf('1 0 0'), until: content.indexOf('\nBT'), text: '/Span <</ActualText <FEFF00AD>>> BDC' }]],
  ['changes two places, told in the wrong order', [insertion(content.length, ' n'), { at: 0, until: 1, text: 'q q' }]],
])('what was read before and an edit that %s give the same operators as reading anew', (_, edits) => {
  const before = bytesOf(content);
  readOperators(before);
  const edited = applyEdits(before, edits);
  expect(readOperators(edited)).toEqual(readOperators(edited.slice()));
  expect(edited).toEqual(applyEdits(bytesOf(content), edits));
});

test('work side by side keeps the order of its items and its limit', async () => {
  let busy = 0;
  let most = 0;
  const answers = await sideBySide([30, 10, 20, 0, 5], 2, async (item) => {
    busy += 1;
    most = Math.max(most, busy);
    await new Promise((resolve) => setTimeout(resolve, item));
    busy -= 1;
    return item * 2;
  });
  expect(answers).toEqual([60, 20, 40, 0, 10]);
  expect(most).toBe(2);
});
