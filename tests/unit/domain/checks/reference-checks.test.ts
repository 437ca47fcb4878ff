import { expect, test } from 'vitest';
import { begripForms } from '../../../../src/domain/checks/begrip-forms.ts';
import { begrippen } from '../../../../src/domain/checks/begrippen.ts';
import { corrections } from '../../../../src/domain/checks/corrections.ts';
import { history } from '../../../../src/domain/checks/history.ts';
import { register } from '../../../../src/domain/checks/register.ts';
import { sources } from '../../../../src/domain/checks/sources.ts';
import type { Controle } from '../../../../src/domain/controle.ts';
import { BEDRAGEN, BEDRAGEN_2, kleinPublicatie, plant, TEKST, TEKST_2, type Edit } from '../../../support/klein.ts';

const found = (controle: Controle, ...edits: Edit[]): string[] => plant(controle, ...edits).map((finding) => `${finding.severity}: ${finding.found}`);

const BRON = (title: string) =>
  JSON.stringify({ soort: 'website', titel: title, aanduiding: title, url: 'https://los.example/', uitgever: 'U', toelichting: 'T', geraadpleegd: null });

test.each([
  ['a reference in the text', [[TEKST, 'bron="stuk-xl-2"', 'bron="stuk-xl-3"']], ['fout: de bron "stuk-xl-3"']],
  ['the source of a text', [[TEKST, 'bron: stuk-xl-2', 'bron: stuk-xl-4']], ['fout: de bron "stuk-xl-4"']],
  ['the source of a table', [[BEDRAGEN, '"stuk-xl-2"', '"stuk-xl-5"']], ['fout: de bron "stuk-xl-5"']],
  ['the source of a correctie', [['correcties/noordveer.json', '"stuk-xl-2"', '"geen"']], ['fout: de bron "geen"']],
  ['the source of a table of a later phase', [['standen/2031/xl-01/1e-suppletoire.json', '"stuk-xl-9"', '"stuk-xl-8"']], ['fout: de bron "stuk-xl-8"', 'waarschuwing: een bron die nergens wordt genoemd']],
  ['the licence of the content', [['uitgave.json', '"cc0-1-0"', '"cc-by"']], ['fout: de bron "cc-by"', 'waarschuwing: een bron die nergens wordt genoemd']],
  ['a source that nothing names', [['bronnen/los.json', null, BRON('Los')]], ['waarschuwing: een bron die nergens wordt genoemd']],
] as [string, Edit[], string[]][])('%s is looked up', (_, edits, words) => {
  expect(found(sources, ...edits)).toEqual(words);
});

test('the finding names the source that looks most like it, and tells where', () => {
  const [finding] = plant(sources, [TEKST, 'bron="stuk-xl-2"', 'bron="stuk-xl-3"']);
  expect(finding).toMatchObject({ remedy: 'Bedoelt u "stuk-xl-2"? Voeg anders het bestand toe.', place: { file: TEKST, within: 'Wat de minister wil' } });
});

test('a source that a link leads to is used', () => {
  expect(found(sources, ['bronnen/los.json', null, BRON('Los')], [TEKST, '5.000 ligplaatsen', '[5.000](https://los.example/) ligplaatsen'])).toEqual([]);
});

test.each([
  ['a mark without a correctie', [[TEKST_2, 'id="noordveer"', 'id="noorderveer"']], ['fout: de correctie "noorderveer"', 'fout: een correctie die nergens wordt getoond']],
  ['a correctie that nothing shows', [[TEKST_2, '<Correctie id="noordveer" /> ', '']], ['fout: een correctie die nergens wordt getoond']],
  ['a correctie of another article', [[TEKST, 'De DVW schildert', '<Correctie id="noordveer" /> De DVW schildert']], ['fout: de correctie "noordveer" van 2031/xl-02']],
  ['a correctie of no article', [['correcties/noordveer.json', '2031/xl-02', '2031/xl-09']], ['fout: de correctie "noordveer" van 2031/xl-09', 'fout: het artikel 2031/xl-09']],
] as [string, Edit[], string[]][])('%s is found', (_, edits, words) => {
  expect(found(corrections, ...edits)).toEqual(words);
});

const BEGRIP = (vormen: string, extra = '') => `---\nterm: x\nsoort: begrip\ndefinitie: Een woord om mee te proberen.\nvormen: [${vormen}]\nherkomst: algemeen\n${extra}---\n`;

test.each([
  ['a begrip without an explanation in the text', [[TEKST, 'De DVW schildert', '<Begrip id="dienst">De dienst</Begrip> schildert']], ['fout: het begrip "dienst", waarvan geen uitleg bestaat']],
  ['a begrip without an explanation at zieOok', [['begrippen/agentschap.mdx', '[juridisch-verplicht]', '[juridisch-verplichtt]']], ['fout: het begrip "juridisch-verplichtt", waarvan geen uitleg bestaat']],
  ['a begrip that refers to itself', [['begrippen/agentschap.mdx', '[juridisch-verplicht]', '[agentschap]']], ['fout: een verwijzing naar zichzelf']],
  ['a begrip that nobody meets', [['begrippen/x.mdx', null, BEGRIP('xenon, xylofoon')]], ['fout: een begrip dat nergens voorkomt (xenon, xylofoon)']],
  ['a begrip in the text', [['begrippen/x.mdx', null, BEGRIP('ladder')]], []],
  ['a begrip in a heading', [['begrippen/x.mdx', null, BEGRIP('vastligt')]], []],
  ['a begrip in a label of the table', [['begrippen/x.mdx', null, BEGRIP('Bruggenfonds')]], []],
  ['a begrip that the editor marked', [['begrippen/x.mdx', null, BEGRIP('xenon')], [TEKST, 'ladder', '<Begrip id="x">ladder</Begrip>']], []],
  ['a begrip that another one leads to', [['begrippen/x.mdx', null, BEGRIP('xenon')], ['begrippen/dvw.mdx', 'herkomst: bron', 'herkomst: bron\nzieOok: [x]']], []],
  ['a begrip that only an unmet one leads to', [['begrippen/x.mdx', null, BEGRIP('xenon')], ['begrippen/y.mdx', null, BEGRIP('yeti', 'zieOok: [x]\n')]], ['fout: een begrip dat nergens voorkomt (xenon)', 'fout: een begrip dat nergens voorkomt (yeti)']],
] as [string, Edit[], string[]][])('%s: %j', (_, edits, words) => {
  expect(found(begrippen, ...edits)).toEqual(words);
});

test.each([
  ['DVW', true],
  ['dvw', false],
  ['Agentschap', true],
  ['agentschap', true],
  ['agent', false],
])('the form %s belongs to another begrip: %s', (vorm, shared) => {
  expect(plant(begripForms, ['begrippen/x.mdx', null, BEGRIP(vorm)])).toHaveLength(shared ? 1 : 0);
});

test('the kind of apostrophe makes no difference, a form twice in one begrip does no harm', () => {
  expect(plant(begripForms, ['begrippen/x.mdx', null, BEGRIP('"zbo\'s"')], ['begrippen/y.mdx', null, BEGRIP('zbo’s')])).toHaveLength(1);
  expect(plant(begripForms, ['begrippen/x.mdx', null, BEGRIP('haven, Haven')])).toEqual([]);
});

const HISTORIE = 'open-data/xl-01.json';

test('open data and table about the same fact must agree; about other phases they are other facts', () => {
  const observation = (fase: string, bedrag: string) =>
    found(history, [HISTORIE, '{ "jaar": 2028, "soort": "uitgaven", "fase": "realisatie", "bedrag": 5145 }', `{ "jaar": 2030, "soort": "uitgaven", "fase": "${fase}", "bedrag": ${bedrag} }`]);
  expect(observation('lopend-jaar', '6000')).toEqual([]);
  expect(observation('lopend-jaar', '6001')).toEqual(['waarschuwing: 6.001 in de open data']);
  expect(observation('lopend-jaar', 'null')).toEqual([]);
  expect(observation('realisatie', '6001')).toEqual([]);
});

test('a fact that stands in the open data twice is found, and an article that does not exist', () => {
  expect(found(history, [HISTORIE, '"fase": "realisatie", "bedrag": 5145', '"fase": "ontwerpbegroting", "bedrag": 5145'])).toEqual(['waarschuwing: hetzelfde feit voor de tweede keer']);
  expect(found(history, [HISTORIE, '2031/xl-01', '2031/xl-09'])).toEqual(['fout: het artikel 2031/xl-09']);
});

test.each([
  ['a chapter that its year does not list', [['begrotingen/2031.json', '"XL"', '"XI"']], ['fout: hoofdstuk XL van 2031', 'fout: hoofdstuk XL van 2031']],
  ['a year file with another name', [['begrotingen/2031.json', '"jaar": 2031', '"jaar": 2032']], ['fout: hoofdstuk XL van 2031', 'fout: hoofdstuk XL van 2031', 'fout: het jaar 2032 in begrotingen/2031.json']],
  ['a chapter that is described twice', [['begrotingen/2031.json', '[{', '[{ "nummer": "XL", "naam": "N", "afkorting": "A", "ministerie": "M" }, {']], ['fout: hoofdstuk XL voor de tweede keer']],
] as [string, Edit[], string[]][])('%s is found', (_, edits, words) => {
  expect(found(register, ...edits)).toEqual(words);
});

test('two articles with one address are found', () => {
  const { artikelen, ...rest } = kleinPublicatie();
  const findings = register.run({ ...rest, artikelen: [...artikelen, { ...artikelen[1]!, id: '2031/xl-2', file: 'artikelen/2031/xl-2/publieksversie.mdx' }] }).findings;
  expect(findings.map((finding) => finding.found)).toEqual(['hetzelfde adres als 2031/xl-02: /begroting/2031/xl/artikel-2/']);
});

test('what refers to a file that was left out is not reported a second time', () => {
  const whole = kleinPublicatie();
  const weggelaten = new Set(['bronnen/stuk-xl-2.json', 'begrippen/juridisch-verplicht.mdx', 'correcties/noordveer.json', 'begrotingen/2031.json', TEKST, BEDRAGEN_2]);
  const halved = { ...whole, weggelaten, artikelen: whole.artikelen.slice(1), jaren: [], bronnen: whole.bronnen.filter((bron) => bron.id !== 'stuk-xl-2'), begrippen: whole.begrippen.slice(0, 2), correcties: [] };
  for (const controle of [sources, begrippen, corrections, history, register]) expect(controle.run(halved).findings, controle.code).toEqual([]);
  for (const controle of [sources, begrippen, corrections, history, register]) expect(controle.run({ ...halved, weggelaten: new Set() }).findings, controle.code).not.toEqual([]);
});
