import { copyAddresses } from './copy-address.ts';
import { followReader } from './follow-reader.ts';
import { showActions } from './page-actions.ts';

followReader();
copyAddresses();
showActions();
