import { expect, test } from 'vitest';
import { readMeText } from '../../../../src/outputs/archive/read-me.ts';

const INFO = {
  titel: 'Artikel 3 Bruggen en sluizen, begroting 2030',
  uitgever: 'Redactie',
  adres: 'https://voorbeeld.example/begroting/2030/qx/artikel-3/',
  versie: '1.0',
  datum: '2030-01-02',
  inhoudscodes: [{ naam: 'Artikel 3', code: 'a'.repeat(64) }],
  latereFasen: [],
  licentie: 'https://licentie.example/',
};
const text = readMeText(INFO);

test('the read-me says in Dutch and in English what this is, how to open it and how to check it', () => {
  for (const part of ['WAT IS DIT?', 'HOE OPENT U HET?', 'WHAT IS THIS?', 'HOW TO OPEN IT', 'HOW TO VERIFY THAT NOTHING HAS CHANGED', 'CONTENT HASH', 'sha256sum -c manifest-sha256.txt', 'shasum -a 256', 'Get-FileHash', 'certutil -hashfile data\\index.html SHA256', 'a'.repeat(64), '2 januari 2030']) expect(text).toContain(part);
});

test('running text breaks before 80 characters, commands and codes stay whole', () => {
  expect(text.split('\n').filter((line) => line.length > 80 && !line.startsWith(' '))).toEqual([]);
  expect(text.split('\n').some((line) => line.startsWith('  PowerShell:  Get-Content') && line.length > 80)).toBe(true);
});

test('only a package with later phases says that the content hash does not cover them, and where their codes are', () => {
  expect(text).not.toMatch(/latere fasen|later phases/);
  const more = readMeText({ ...INFO, latereFasen: ['artikel 3, realisatie 2030'] }).replace(/\s+/g, ' ');
  expect(more).toContain('De tabellen van latere fasen vallen niet onder een inhoudscode: artikel 3, realisatie 2030. De code van hun bestanden staat in manifest-sha256.txt.');
  expect(more).toContain('Tables of later phases of the budget are not covered by a content hash: artikel 3, realisatie 2030. The hashes of their files are in manifest-sha256.txt.');
});
