import type { Controle, Uitslag } from '../controle.ts';
import type { Publicatie } from '../publicatie.ts';
import { anchors } from './anchors.ts';
import { begripForms } from './begrip-forms.ts';
import { begrippen } from './begrippen.ts';
import { citedFigures } from './cited-figures.ts';
import { claims } from './claims.ts';
import { columns } from './columns.ts';
import { committedShares } from './committed-shares.ts';
import { components } from './components.ts';
import { corrections } from './corrections.ts';
import { explanations } from './explanations.ts';
import { history } from './history.ts';
import { kindsApart } from './kinds-apart.ts';
import { linePaths } from './line-paths.ts';
import { links } from './links.ts';
import { missingAmounts } from './missing-amounts.ts';
import { partsAddUp } from './parts-add-up.ts';
import { register } from './register.ts';
import { rowCount } from './row-count.ts';
import { sources } from './sources.ts';
import { standen } from './standen.ts';
import { typedAmounts } from './typed-amounts.ts';
import { uniqueLines } from './unique-lines.ts';

/** All checks, in the order in which the page Controles shows them: the table, the figures in the text, the text, the references. */
export const ALL_CHECKS: readonly Controle[] = [
  partsAddUp,
  committedShares,
  rowCount,
  columns,
  uniqueLines,
  missingAmounts,
  history,
  standen,
  citedFigures,
  claims,
  typedAmounts,
  kindsApart,
  explanations,
  linePaths,
  components,
  anchors,
  links,
  sources,
  corrections,
  begrippen,
  begripForms,
  register,
];

/** Runs checks on a publication: all of them, or those of a caller who has more to check than the domain knows of. */
export function runChecks(publicatie: Publicatie, controles: readonly Controle[] = ALL_CHECKS): { controle: Controle; uitslag: Uitslag }[] {
  return controles.map((controle) => ({ controle, uitslag: controle.run(publicatie) }));
}
