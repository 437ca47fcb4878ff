import { rijAnker } from '../domain/adres.ts';
import { rowPlace } from './budget-table/cell-place.ts';
import { enhanceTable } from './budget-table/enhance-table.ts';
import { tableOnPage } from './budget-table/table-on-page.ts';
import { followReader } from './follow-reader.ts';
import { holdPlace } from './hold-place.ts';
import { showActions } from './page-actions.ts';
import { followPlaces } from './places/follow-places.ts';

holdPlace();
followReader();
const table = tableOnPage();
const panel = followPlaces((anker) => {
  const rij = table?.data.rijen.find(({ pad }) => rijAnker(pad) === anker);
  return table === null || rij === undefined ? null : rowPlace(table.data, rij.pad);
});
if (table !== null) enhanceTable(table, panel);
showActions();
