import { readFile } from 'node:fs/promises';
import { formatCount } from '../domain/format.ts';
import { verifyPackage } from '../outputs/archive/verify-package.ts';

/** `npm run verify -- FILE.zip …`: checks archive packages against their own manifests. Exit code 1 when one differs, 2 for wrong use. */
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Geef een of meer pakketten op: npm run verify -- begroting-2022-vii-07.zip');
  process.exit(2);
}
for (const file of files) {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) {
    console.error(`${file}: niet te openen (${bytes.code ?? bytes.message})`);
    process.exitCode = 2;
    continue;
  }
  const { findings, checked } = verifyPackage(file, bytes);
  for (const { place, found, expected, remedy } of findings) {
    console.error(`${file} › ${place.within ?? ''}\n  gevonden:  ${found}\n  verwacht:  ${expected}\n  wat te doen: ${remedy}`);
  }
  if (findings.length > 0) process.exitCode = 1;
  console.log(findings.length === 0 ? `${file}: in orde, ${formatCount(checked, 'bestand', 'bestanden')} nagerekend.` : `${file}: wijkt af, ${formatCount(findings.length, 'bevinding', 'bevindingen')}.`);
}
