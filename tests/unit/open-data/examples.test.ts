import { expect, test } from 'vitest';
import { EXAMPLES } from '../../../src/open-data/examples.ts';
import { observationsOf } from '../../../src/open-data/observations.ts';
import { DICTIONARY } from '../../../src/open-data/dictionary.ts';
import { artikelAround, publicatieOf, realBedragen } from '../../support/make-artikel.ts';

const artikel = artikelAround(realBedragen());
const rows = observationsOf(publicatieOf(artikel), artikel);
const byTitle = (titel: string) => EXAMPLES.find((example) => example.titel === titel)!;

test.each(['R', 'Python'])('the outcome of the example in %s is what that program printed', (titel) => {
  expect(byTitle(titel).uitkomst(rows).split('\n')).toEqual([
    '148.0 miljoen  7.1 Werkgevers- en bedrijfsvoeringsbeleid › Opdrachten › Informatiehuishouding',
    '8.4 miljoen  7.1 Werkgevers- en bedrijfsvoeringsbeleid › Opdrachten › Bedrijfsvoeringsbeleid',
    "6.8 miljoen  7.2 Pensioenen en uitkeringen › Bijdrage aan ZBO's/RWT's › Stichting Administratie Indonesische Pensioenen",
    '5.4 miljoen  7.1 Werkgevers- en bedrijfsvoeringsbeleid › Bijdrage aan agentschappen › UBR (arbeidsmarkt communicatie)',
    '4.8 miljoen  7.1 Werkgevers- en bedrijfsvoeringsbeleid › Opdrachten › POK - Ambtelijk Vakmanschap',
  ]);
});

test('the formula adds up the columns it means, to the printed uitgaven', () => {
  const letter = (name: string) => String.fromCharCode(65 + DICTIONARY.findIndex((column) => column.name === name));
  expect(byTitle('Rekenblad').code('', 2022)).toBe(`=SOMMEN.ALS(Gegevens!${letter('bedrag_x1000')}:${letter('bedrag_x1000')}; Gegevens!${letter('niveau')}:${letter('niveau')}; "regeling"; Gegevens!${letter('jaar')}:${letter('jaar')}; 2022)`);
  expect(byTitle('Rekenblad').uitkomst(rows)).toBe('193597');
});
