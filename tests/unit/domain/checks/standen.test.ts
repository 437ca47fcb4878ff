import { expect, test } from 'vitest';
import { standen } from '../../../../src/domain/checks/standen.ts';
import { correctieSchema } from '../../../../src/domain/correctie.ts';
import type { Fase } from '../../../../src/domain/fase.ts';
import { rekenregels, standenFileSchema, type Kolomsoort, type StandenFile } from '../../../../src/domain/standen.ts';
import { artikelAround, publicatieOf, smallBedragen } from '../../../support/make-artikel.ts';

const COLUMNS: readonly (readonly [Kolomsoort, Fase])[] = [['stand', 'ontwerpbegroting'], ['mutatie', 'vastgesteld'], ['stand', 'vastgesteld'], ['mutatie', '1e-suppletoire'], ['stand', '1e-suppletoire']];

/** A first suppletoire begroting on the small budget: 5 more by amendment, 10 less by the suppletoire, all on one line. */
function table(change: (file: StandenFile) => void = () => {}): StandenFile {
  const { kolommen: _, ...draft } = smallBedragen();
  const row = (stand: number, amended = 0, changed = 0) => [stand, amended, stand + amended, changed, stand + amended + changed];
  const file: StandenFile = {
    ...draft,
    fase: '1e-suppletoire',
    kolommen: COLUMNS.map(([soort, fase]) => ({ jaar: 2030, fase, soort })),
    verplichtingen: { label: 'Verplichtingen', bedragen: row(150) },
    ontvangsten: { label: 'Ontvangsten', bedragen: row(7) },
    uitgaven: {
      label: 'Uitgaven',
      bedragen: row(150, 5, -10),
      onderdelen: [
        { id: '3.1', label: '3.1 Bruggen', bedragen: row(110, 5, -10), instrumenten: [{ id: 'opdrachten', label: 'Opdrachten', regelingen: [{ id: 'onderhoud', label: 'Onderhoud', bedragen: row(80, 5, -10) }, { id: 'nieuwbouw', label: 'Nieuwbouw', bedragen: row(30) }] }] },
        { id: '3.2', label: '3.2 Sluizen', bedragen: row(40), instrumenten: [{ id: 'opdrachten', label: 'Opdrachten', regelingen: [{ id: 'onderhoud', label: 'Onderhoud', bedragen: row(40) }] }] },
      ],
    },
  };
  change(file);
  return standenFileSchema.parse(file);
}

const run = (file: StandenFile, correcties: readonly unknown[] = []) => {
  const publicatie = { ...publicatieOf(artikelAround(smallBedragen())), correcties: correcties.map((data) => ({ id: 'x', file: 'correcties/x.json', data: correctieSchema.parse(data) })) };
  return standen.run({ ...publicatie, standen: [{ id: '2030/qx-03/1e-suppletoire', file: 'standen/2030/qx-03/1e-suppletoire.json', data: file }] });
};

test('a table that adds up from stand to stand and from part to whole gives nothing, and says how much was looked at', () => {
  const { findings, checked } = run(table());
  expect(findings.filter(({ severity }) => severity === 'fout')).toEqual([]);
  expect(checked).toBe(8 * 2 + 3 * 5 + 8);
});

test('a line that differs from the draft budget is pointed out', () => {
  expect(run(table()).findings.map(({ place, severity, found }) => [severity, place.within, found])).toEqual([['waarschuwing', 'Onderhoud › stand ontwerpbegroting 2030', '40 als ontwerpbegroting']]);
});

test.each<[string, (file: StandenFile) => void, string, string]>([
  ['a stand that does not follow from the one before', (file) => { file.ontvangsten.bedragen[2] = 8; }, 'Ontvangsten › stand vastgestelde begroting 2030', '8, terwijl uit de vorige stand en de mutaties 7 volgt'],
  ['a mutatie with the wrong sign', (file) => { file.verplichtingen.bedragen[3] = 10; }, 'Verplichtingen › stand eerste suppletoire begroting 2030', '150, terwijl uit de vorige stand en de mutaties 160 volgt'],
  ['a row with an amount too few', (file) => { file.ontvangsten.bedragen.pop(); }, 'ontvangsten › bedragen', '4 bedragen bij Ontvangsten'],
  ['a stand that occurs twice', (file) => { file.kolommen[2]!.fase = '1e-suppletoire'; }, 'kolommen', 'nog een kolom stand eerste suppletoire begroting 2030'],
])('%s is found', (_, change, within, found) => {
  expect(run(table(change)).findings.filter(({ severity }) => severity === 'fout').map((finding) => [finding.place.within, finding.found])).toContainEqual([within, found]);
});

test('a file whose name is not that of its content is found', () => {
  expect(run(table((file) => { file.fase = '2e-suppletoire'; })).findings.map(({ expected }) => expected)).toContain('standen/2030/qx-03/2e-suppletoire.json');
});

test('a table of an article that is not there is pointed out, unless that article could not be read', () => {
  const stuk = { id: '2030/qx-03/1e-suppletoire', file: 'standen/2030/qx-03/1e-suppletoire.json', data: table() };
  const alone = { ...publicatieOf(), standen: [stuk] };
  expect(standen.run(alone).findings.map(({ severity, place, found }) => [severity, place.file, found])).toEqual([['waarschuwing', stuk.file, 'een tabel bij een artikel dat er niet is']]);
  expect(standen.run({ ...alone, weggelaten: new Set(['artikelen/2030/qx-03/publieksversie.mdx']) }).findings).toEqual([]);
});

test('a mistake of the source that is recorded for this phase only informs', () => {
  const wrong = table((file) => { file.ontvangsten.bedragen[2] = 8; });
  const correctie = (fase?: Fase) => ({ titel: 'Ontvangsten', artikel: '2030/qx-03', bron: 'bron-x', plaatsen: [{ waar: 'a', staat: '7' }, { waar: 'b', staat: '8' }], keuze: 'Zoals gedrukt.', som: { regel: 'ontvangsten', jaar: 2030, ...(fase === undefined ? {} : { fase }) }, soort: 'bedrag', status: 'vastgesteld' });
  const severities = (correcties: readonly unknown[]) => new Set(run(wrong, correcties).findings.filter(({ place }) => place.within?.startsWith('Ontvangsten')).map(({ severity }) => severity));
  expect(severities([correctie('1e-suppletoire')])).toEqual(new Set(['opmerking']));
  expect(severities([correctie()])).toEqual(new Set(['fout']));
});

test('a verschil is realisatie minus the last stand of the budget; other years and mutaties follow from nothing', () => {
  const kolommen = [
    { jaar: 2029, fase: 'realisatie', soort: 'stand' },
    { jaar: 2030, fase: 'realisatie', soort: 'stand' },
    { jaar: 2030, fase: 'vastgesteld', soort: 'stand' },
    { jaar: 2030, fase: 'realisatie', soort: 'verschil' },
    { jaar: 2031, fase: 'realisatie', soort: 'mutatie' },
  ] as const;
  expect(rekenregels(kolommen)).toEqual([{ kolom: 3, delen: [{ kolom: 1, teken: 1 }, { kolom: 2, teken: -1 }] }]);
});
