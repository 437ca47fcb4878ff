import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importReportText } from '../../../src/cli/import-report.ts';
import { importverslagSchema, type Aansluiting } from '../../../src/domain/importverslag.ts';

const FIXTURE = join(import.meta.dirname, '../../fixtures/importers/copied-text/verwacht/importverslagen/2030/xl-04.json');
const verslag = importverslagSchema.parse(JSON.parse(readFileSync(FIXTURE, 'utf8')));

/** What the report says under NAGEREKEND of these comparisons. */
function reckoned(aansluitingen: Aansluiting[]): string[] {
  const outcome = { source: 'bron.txt', format: 'rijksfinancien-tekst' as const, files: new Map<string, string>(), same: [], proposals: new Map(), findings: [], reports: [{ ...verslag, aansluitingen }] };
  const [, rest] = importReportText([outcome], 'niets', '.').split('NAGEREKEND\n');
  return rest!.split('\n\n')[0]!.replaceAll('\u00a0', ' ').split('\n').map((line) => line.trim().replace(/ +/g, ' '));
}

const against = (fase: NonNullable<Aansluiting['tegen']>['fase'], afwijkend: number): Aansluiting => ({
  soort: 'andere-bron', wat: 'Uitgaven', tegen: { id: 'staten', fase }, eenheid: 'x1000euro', kolommen: ['2030', '2031'], gedrukt: [1, 2], berekend: [1, 2], vergeleken: 2, afwijkend, moetGelijk: false,
});

test('of one other source the same phase is one line and all other phases are one; nothing there is called wrong', () => {
  expect(reckoned([against('zelfde', 1), against('realisatie', 0), against('vastgesteld', 1)])).toEqual([
    'verschilt Uitgaven, tegen staten (dezelfde fase): 1 van 2 bedragen anders (dat kan, kijk waarom)',
    'verschilt Uitgaven, tegen staten (realisatie en vastgestelde begroting): 1 van 4 bedragen anders (dat mag)',
  ]);
  expect(reckoned([against(null, 0), { ...against(null, 1), wat: 'Ontvangsten' }])).toEqual(['klopt Uitgaven, tegen staten: 2 bedragen gelijk', 'verschilt Ontvangsten, tegen staten: 1 van 2 bedragen anders (dat mag)']);
});

test('a sum that does not come out is called wrong', () => {
  const [line] = reckoned([{ ...against(null, 1), soort: 'optelling', tegen: undefined, moetGelijk: true } as Aansluiting]);
  expect(line).toMatch(/^KLOPT NIET Uitgaven: .*1 van 2/);
});

test('another article is called by its budget, and what only tells the course of a line by itself', () => {
  const elsewhere = { ...against('realisatie', 0), tegen: { id: '2022/vii-07', fase: 'realisatie' as const } };
  const course = { ...against(null, 1), tegen: undefined, wat: 'uitgaven: ontwerpbegroting tegen realisatie' } as unknown as Aansluiting;
  expect(reckoned([elsewhere, course])).toEqual(['verschilt Uitgaven: ontwerpbegroting tegen realisatie: 1 van 2 jaren anders (dat mag)', 'klopt Uitgaven, tegen artikel 7 in de begroting 2022 (realisatie): 2 bedragen gelijk']);
});

test('a proposal says what stands where and whether the import waits for it, and a finding what is the matter', () => {
  const correctie = { titel: 'Het totaal is niet de som', artikel: '2030/xl-04', bron: 'x', plaatsen: [{ waar: 'gedrukt', staat: '12' }, { waar: 'som', staat: '13' }], keuze: 'Er is niets aangepast.', soort: 'bedrag' as const, status: 'voorgesteld' as const };
  const finding = { code: 'som-klopt-niet', severity: 'fout' as const, place: { file: 'bron.txt' }, found: '12', expected: '13', remedy: 'Leg dat vast met --confirm som-1.' };
  const outcome = { source: 'bron.txt', format: 'html' as const, files: new Map<string, string>(), same: [], proposals: new Map([['som-1', correctie], ['som-1-b', correctie]]), findings: [finding], reports: [] };
  const [, waits, waitsNot, blocks] = importReportText([outcome], 'niets', '.').split(/\n\n(?=VOORSTEL|DIT HOUDT)/);
  expect(waits).toBe('VOORSTEL  correctie som-1\n  Het totaal is niet de som\n  - gedrukt: 12\n  - som: 13\n  Er is niets aangepast.\n  De invoer wacht hierop. Bent u het ermee eens, voer dan opnieuw in met --confirm som-1');
  expect(waitsNot).toContain('De invoer wacht hier niet op.');
  expect(blocks).toContain('  Een som klopt niet (som-klopt-niet)\n');
});

test('the unit in which a source prints is told when it is not thousands', () => {
  const outcome = { source: 'bron.txt', format: 'html' as const, files: new Map<string, string>(), same: [], proposals: new Map(), findings: [], reports: [{ ...verslag, begrepen: { ...verslag.begrepen, eenheid: 'miljoen' as const } }, verslag] };
  expect(importReportText([outcome], 'niets', '.').split('\n').filter((line) => line.includes('de bron drukt'))).toEqual(['  eenheid    de bron drukt miljoenen euro’s; hier staat alles in duizenden']);
});
