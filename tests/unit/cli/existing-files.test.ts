import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareWithFolder } from '../../../src/cli/existing-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'bestaand-'));
writeFileSync(join(folder, 'a.json'), '{\n  "regels": [{ "id": "7.1", "bedragen": [1, 2] }]\n}\n');
writeFileSync(join(folder, 'b.mdx'), 'een\ntwee\n');
const compare = (path: string, text: string) => compareWithFolder(folder, new Map([[path, text]]));

test.each([
  ['nieuw.json', '{}', { same: [], different: [] }],
  ['a.json', '{"regels":[{"id":"7.1","bedragen":[1,2]}]}', { same: ['a.json'], different: [] }],
  ['a.json', '{"regels":[{"id":"7.1","bedragen":[1,3]}]}', { same: [], different: [{ path: 'a.json', difference: 'bij regels › 7.1 › bedragen › 2 staat 2 en in de bron 3' }] }],
  ['a.json', '{"regels":[]}', { same: [], different: [{ path: 'a.json', difference: 'bij regels › 1 staat "{"id":"7.1","bedragen":[1,2]}" en in de bron niets' }] }],
  ['b.mdx', 'een\ntwee\n', { same: ['b.mdx'], different: [] }],
  ['b.mdx', 'een\ndrie\n', { same: [], different: [{ path: 'b.mdx', difference: 'vanaf regel 2 staat er "twee" en in de bron "drie"' }] }],
  ['b.mdx', 'een\n', { same: [], different: [{ path: 'b.mdx', difference: 'vanaf regel 2 staat er "twee" en in de bron ""' }] }],
])('%s with %j is compared with what is there', async (path, text, result) => {
  expect(await compare(path, text)).toEqual(result);
});
