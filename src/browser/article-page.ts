import { copyAddresses } from './copy-address.ts';
import { enhanceTable } from './budget-table/enhance-table.ts';
import { followReader } from './follow-reader.ts';
import { showActions } from './page-actions.ts';

followReader();
copyAddresses();
enhanceTable();
showActions();
