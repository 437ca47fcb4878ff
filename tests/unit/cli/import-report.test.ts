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

test('what is compared with one other source is one line, with its phases; nothing there is called wrong', () => {
  expect(reckoned([against('zelfde', 0), against('realisatie', 0)])).toEqual(['klopt Uitgaven, tegen staten (dezelfde fase en realisatie): 4 bedragen gelijk']);
  expect(reckoned([against(null, 0), { ...against(null, 1), wat: 'Ontvangsten' }])).toEqual(['klopt Uitgaven, tegen staten: 2 bedragen gelijk', 'verschilt Ontvangsten, tegen staten: 1 van 2 bedragen anders (dat mag)']);
});

test('a sum that does not come out is called wrong', () => {
  const [line] = reckoned([{ ...against(null, 1), soort: 'optelling', tegen: undefined, moetGelijk: true } as Aansluiting]);
  expect(line).toMatch(/^KLOPT NIET Uitgaven: .*1 van 2/);
});
