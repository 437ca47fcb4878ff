import { expect, test } from 'vitest';
import { EXAMPLES } from '../../../src/open-data/examples.ts';
import { observationsOf } from '../../../src/open-data/observations.ts';
import { DICTIONARY } from '../../../src/open-data/dictionary.ts';
import { artikelAround, publicatieOf, realBedragen } from '../../support/make-artikel.ts';

const artikel = artikelAround(realBedragen());
const rows = observationsOf(publicatieOf(artikel), artikel);
const byTitle = (titel: string) => EXAMPLES.find((example) => example.titel === titel)!;

test.each(['R', 'Python'])('the outcome of the example in %s has a line for each of the five largest, as that program printed them', (titel) => {
  const lines = byTitle(titel).uitkomst(rows).split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['148.0', '8.4', '6.8', '5.4', '4.8']);
  expect(lines.every((line) => / miljoen {2}7\.[12] .+ › .+ › .+$/.test(line))).toBe(true);
  expect(lines[0]).toMatch(/ › Opdrachten › Informatiehuishouding$/);
});

test('the formula adds up the columns it means, to the printed uitgaven', () => {
  const letter = (name: string) => String.fromCharCode(65 + DICTIONARY.findIndex((column) => column.name === name));
  expect(byTitle('Rekenblad').code('', 2022)).toBe(`=SOMMEN.ALS(Gegevens!${letter('bedrag_x1000')}:${letter('bedrag_x1000')}; Gegevens!${letter('niveau')}:${letter('niveau')}; "regeling"; Gegevens!${letter('jaar')}:${letter('jaar')}; 2022)`);
  expect(byTitle('Rekenblad').uitkomst(rows)).toBe('193597');
});
