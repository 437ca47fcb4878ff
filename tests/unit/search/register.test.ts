import { expect, test } from 'vitest';
import { artikelAdres, begripAdres } from '../../../src/domain/adres.ts';
import { makeRegister, type RegisterEntry } from '../../../src/search/register.ts';
import { artikelAround, publicatieOf, smallBedragen } from '../../support/make-artikel.ts';
import { realPublicatie } from '../../support/real-content.ts';

const publicatie = await realPublicatie();
const groups = makeRegister(publicatie);
const entries = new Map(groups.flatMap((group) => group.items).map((entry): [string, RegisterEntry] => [entry.woord, entry]));

test('every begrip and every line of the table has an entry', () => {
  for (const { id, data } of publicatie.begrippen) expect([...entries.values()].some((entry) => entry.uitleg === begripAdres(id)), data.term).toBe(true);
  const rows = new Set([...entries.values()].flatMap((entry) => entry.plaatsen.filter((place) => place.soort === 'rij').map((place) => place.adres)));
  for (const artikel of publicatie.artikelen) expect(rows.size).toBe(artikel.begroting.opPad.size);
});

test('every entry leads somewhere, and every "zie" to an entry that exists', () => {
  for (const { woord, uitleg, plaatsen, zie } of entries.values()) {
    expect(uitleg !== null || plaatsen.length > 0 || zie.length > 0, woord).toBe(true);
    for (const other of zie) expect(entries.has(other), `${woord}, zie ${other}`).toBe(true);
    expect(zie).not.toContain(woord);
  }
});

test('every place in an article has an anchor that exists there', () => {
  const [artikel] = publicatie.artikelen;
  const anchors = new Set([...artikel!.tekst.secties.map((sectie) => sectie.id), ...artikel!.begroting.regels.map((regel) => `rij-${regel.pad.replaceAll('/', '-')}`)]);
  const places = [...entries.values()].flatMap((entry) => entry.plaatsen).filter((place) => place.adres.startsWith(artikelAdres(artikel!.id)));
  expect(places.length).toBeGreaterThan(100);
  for (const { adres } of places) expect(anchors.has(adres.split('#')[1]!), adres).toBe(true);
});

test('an abbreviation names what it stands for, and that leads back to it', () => {
  expect(entries.get('SAIP')?.voluit).toBe('Stichting Administratie Indonesische Pensioenen');
  expect(entries.get('Centrum voor Arbeidsverhoudingen Overheidspersoneel')?.zie).toEqual(['CAOP']);
});

test('an everyday word says where to look', () => {
  expect(entries.get('toeslagenaffaire')?.zie).toContain('POK');
});

test('lines with one label are one entry with a place for each', () => {
  const places = entries.get('Bedrijfsvoeringsbeleid')!.plaatsen.filter((place) => place.soort === 'rij');
  expect(places.length).toBe(5);
  expect(new Set(places.map((place) => place.naam)).size).toBe(5);
});

test('words are in alphabetical order, by letter', () => {
  const letters = groups.map((group) => group.letter);
  expect(letters).toEqual([...letters].sort((a, b) => a.localeCompare(b, 'nl')));
});

test('with several articles a place names its article, and the register of one has only its places', () => {
  const one = artikelAround(smallBedragen());
  const other = artikelAround({ ...smallBedragen(), artikel: { nummer: '4', naam: 'Wegen' } });
  const both = publicatieOf(one, other);
  const bridge = (artikelen?: Parameters<typeof makeRegister>[1]) => makeRegister(both, artikelen).flatMap((group) => group.items).find((entry) => entry.woord === 'Nieuwbouw')!;
  expect(bridge().plaatsen.map((place) => place.naam)).toEqual([expect.stringContaining('artikel 3:'), expect.stringContaining('artikel 4:')]);
  expect(bridge([other]).plaatsen.length).toBe(1);
});
