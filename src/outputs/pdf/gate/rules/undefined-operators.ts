import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import type { Rule } from '../rule.ts';

/** The operators of PDF 1.7. */
const DEFINED = new Set(
  (
    'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S ' +
    "SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \""
  ).split(' '),
);

/** What a program does not know it passes over, and something is missing on the page. */
export const undefinedOperators: Rule = {
  regel: PDFREGELS['onbekende-opdracht'],
  check({ steps }) {
    const strange = steps.filter(({ operator }) => !DEFINED.has(operator.name));
    return [...Map.groupBy(strange, ({ operator, page }) => `${page} ${operator.name}`).values()].map(([step]) => ({ page: step!.page, element: null, found: `de opdracht ${step!.operator.name}` }));
  },
};
