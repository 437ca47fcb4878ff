import { expect, test } from 'vitest';
import { coreOf, keysOf } from '../../../src/search/inflection.ts';

const ONE_WORD = [
  ['subsidie', 'subsidies'], ['pensioen', 'pensioenen'], ['uitgave', 'uitgaven', 'uitgaaf'], ['ministerie', 'ministeries'],
  ['kind', 'kinderen'], ['kleinkind', 'kleinkinderen'], ['ambtenaar', 'ambtenaren'], ['bedrag', 'bedragen'], ['wet', 'wetten'],
  ['zaak', 'zaken'], ['zak', 'zakken'], ['kantoor', 'kantoren'], ['sector', 'sectoren'], ['probleem', 'problemen'],
  ['middel', 'middelen'], ['programma', 'programmas'], ['zbo', 'zbos'], ['rwt', 'rwts'], ['mogelijkheid', 'mogelijkheden'],
  ['categorie', 'categorieen'], ['idee', 'ideeen'], ['huis', 'huizen'], ['prijs', 'prijzen'], ['advies', 'adviezen'],
  ['brief', 'brieven'], ['kans', 'kansen'], ['mens', 'mensen'], ['partij', 'partijen'], ['vrouw', 'vrouwen'], ['bonus', 'bonussen'],
  ['duurzaam', 'duurzame'], ['groot', 'grote'], ['administratief', 'administratieve'], ['hoofdstuk', 'hoofdstukken'], ['jaar', 'jaren'],
  ['onderdeel', 'onderdelen'], ['gemeente', 'gemeenten', 'gemeentes'], ['bureau', 'bureaus'], ['commissaris', 'commissarissen'],
  ['beleid', 'beleids'], ['toeslag', 'toeslagen'], ['markt', 'markten'], ['analyse', 'analyses'], ['manager', 'managers'],
  ['overheid', 'overheden', 'overheids'], ['gegeven', 'gegevens'], ['risico', 'risicos'], ['opdracht', 'opdrachten'],
];

test.each(ONE_WORD)('%s and %s are forms of one word', (first, ...others) => {
  for (const other of others) expect(keysOf(other!).near).toBe(keysOf(first!).near);
});

test.each([
  ['wet', 'weten'], ['zaak', 'zak'], ['man', 'maan'], ['raad', 'rad'], ['beleid', 'beleg'], ['regel', 'regeling'],
  ['status', 'staat'], ['leider', 'leiding'], ['pensioen', 'pension'], ['taak', 'tak'],
])('%s and %s are two words', (first, second) => {
  expect(keysOf(first).near).not.toBe(keysOf(second).near);
});

test.each([
  ['regelen', 'regeling'], ['betalen', 'betaalt', 'betaalde', 'betaling'], ['sturen', 'stuurt', 'sturing'], ['werken', 'werkt'],
  ['veilig', 'veiligheid', 'veilige'], ['beveiligen', 'beveiliging'], ['melden', 'melding'], ['dag', 'dagen'], ['weg', 'wegen'],
  ['begroten', 'begroting'], ['duurzaam', 'duurzaamheid'], ['lenen', 'lening'],
  ['melden', 'melder', 'melding'], ['evalueren', 'evaluatie'], ['organiseren', 'organisatie'], ['digitaliseren', 'digitalisering'], ['leiden', 'leider', 'leiding'],
])('%s and %s are family', (first, ...others) => {
  for (const other of others) expect(keysOf(other).far).toBe(keysOf(first).far);
});

test('forms of one word are also family', () => {
  for (const words of ONE_WORD) expect(new Set(words.map((word) => keysOf(word!).far)).size).toBe(1);
});

test('the core is the word without ending, for comparing the parts of compounds', () => {
  expect(coreOf('uitgaven')).toBe('uitgaf');
  expect(coreOf('huishoudingen')).toBe('huishouding');
  expect(coreOf('kantoren')).toBe(coreOf('kantoor'));
  expect(coreOf('co2')).toBe('co2');
});
