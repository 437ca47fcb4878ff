import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeFiguur, describePoint } from '../../../src/charts/description.ts';
import { drawSvg } from '../../../src/charts/draw-svg.ts';
import { FIGUREN, makeFiguur } from '../../../src/charts/figuur.ts';
import { figuurSpecSchema, type FiguurSpec } from '../../../src/charts/spec.ts';
import { bewijs } from '../../../src/domain/bewering.ts';
import type { Begroting } from '../../../src/domain/begroting.ts';
import { begroting7, historie7, makeSample, type SampleParts } from './sample-begroting.ts';

const ALL = ['uitgaven-naar-jaar', 'samenstelling-begrotingsjaar', 'juridisch-verplicht', 'verandering-t-1-t', 'pensioenen-en-uitkeringen', 'begroting-en-realisatie'];

const make = (attributes: Record<string, unknown>, begroting: Begroting = begroting7, historie: typeof historie7 | null = historie7) =>
  makeFiguur(attributes, { evidence: { begroting, historie }, aanduidingen: new Map([['kst-35925-vii-2', 'Kamerstukken II 2021/22, 35925 VII, nr. 2']]) });

function figuur(id: string, begroting?: Begroting): FiguurSpec {
  const made = make({ id }, begroting);
  if (!made.ok) throw new Error(made.reden.found);
  return made.spec;
}

test.each(ALL)('%s is plain data that survives JSON', (id) => {
  const spec = figuur(id);
  expect(figuurSpecSchema.parse(JSON.parse(JSON.stringify(spec)))).toEqual(spec);
});

test('the titles state what is found, and the proof holds', () => {
  expect(Object.fromEntries(ALL.map((id) => [id, figuur(id).titel]))).toEqual({
    'uitgaven-naar-jaar': 'Informatiehuishouding verklaart bijna de hele groei van de uitgaven',
    'samenstelling-begrotingsjaar': '76% van de uitgaven in 2022 gaat naar informatiehuishouding',
    'juridisch-verplicht': '95,2% van de uitgaven in 2022 is juridisch verplicht, van subsidies het minst',
    'verandering-t-1-t': 'Buiten informatiehuishouding dalen de uitgaven in 2022 met €\u00a06,6\u00a0miljoen',
    'pensioenen-en-uitkeringen': 'De uitgaven aan pensioenen en uitkeringen dalen elk jaar',
    'begroting-en-realisatie': 'In twee van de drie jaren is meer uitgegeven dan begroot',
  });
  for (const id of ALL) expect(bewijs({ begroting: begroting7, historie: historie7 }, figuur(id).bewijs!.uitdrukking).ok).toBe(true);
});

test('the parts of the uitgaven add up to the total in every year', () => {
  const { series, totals, tabel } = figuur('uitgaven-naar-jaar');
  totals!.forEach((total, column) => expect(series.reduce((sum, item) => sum + item.values[column]!, 0)).toBe(total));
  expect(tabel.rows.at(-1)).toEqual({ label: 'Uitgaven', pad: 'uitgaven', total: true, cells: totals });
});

test('the bars of the budget year are sorted, add up, and the table lists the small ones', () => {
  const { series, tabel, categories } = figuur('samenstelling-begrotingsjaar');
  const values = series[0]!.values as number[];
  expect(values.slice(0, -1)).toEqual([...values.slice(0, -1)].sort((a, b) => b - a));
  expect(values.reduce((sum, value) => sum + value, 0)).toBe(193_597);
  expect(categories.at(-1)).toMatchObject({ label: 'Overige 14 regelingen', quiet: true, pad: null });
  expect(tabel.rows).toHaveLength(27 + 1);
});

test('an instrument counts all artikelonderdelen in which it occurs', () => {
  const { tabel, categories } = figuur('juridisch-verplicht');
  expect(tabel.rows.find((row) => row.label.includes('ZBO'))!.cells).toEqual([9633, 99, 9537, 96]);
  expect(categories[0]!.note).toBe('€\u00a0165,0\u00a0mln van €\u00a0171,7\u00a0mln');
});

test('every change is in the table; a change that dwarfs the others is told in words', () => {
  const spec = figuur('verandering-t-1-t');
  const cells = spec.tabel.rows.slice(0, -1).map((row) => row.cells[2] as number);
  expect(cells).toHaveLength(27);
  expect(cells.reduce((sum, value) => sum + value, 0)).toBe(88_622);
  expect(spec.ondertitel).toContain('zonder informatiehuishouding (+95,3 miljoen)');
  expect(spec.categories.map((item) => item.label)).not.toContain('Informatiehuishouding');
  const drawn = spec.series.flatMap((series) => series.values.filter((value) => value !== null));
  expect(drawn.reduce((sum, value) => sum + value, 0)).toBe(88_622 - 95_270);
});

test('history counts only the years in which the article had its present name', () => {
  expect(figuur('begroting-en-realisatie').categories.map((item) => item.label)).toEqual(['2018', '2019', '2020']);
});

test('rounded parts that do not add up to the rounded total are told', () => {
  expect(figuur('uitgaven-naar-jaar').opmerkingen).toContainEqual(expect.stringMatching(/afronding/));
  const round = makeSample({ jaren: [2030, 2031], begrotingsjaar: 2031, onderdelen: { '1': { a: { x: [1000, 2000] } }, '2': { a: { y: [3000, 4000] } } } });
  expect(figuur('uitgaven-naar-jaar', round).opmerkingen).toEqual([]);
});

test('a line with a name of its own is a figure; a name that several lines have asks which', () => {
  expect(figuur('informatiehuishouding').titel).toBe('De uitgaven aan informatiehuishouding zijn het hoogst in 2023: €\u00a0149,0\u00a0miljoen');
  expect(figuur('ontvangsten').titel).toMatch(/^De ontvangsten zijn het hoogst in 2020/);
  expect(make({ id: 'werkgeversbeleid' })).toMatchObject({ ok: false, reden: { remedy: expect.stringContaining('regel="7.1/opdrachten/werkgeversbeleid"') } });
  expect(make({ id: 'werkgevers', regel: '7.1/opdrachten/werkgeversbeleid' })).toMatchObject({ ok: true, spec: { id: 'werkgevers' } });
});

test.each([
  [{ id: 'taartdiagram' }, 'de figuur taartdiagram'],
  [{ id: 'constructor' }, 'de figuur constructor'],
  [{ id: 'verloop-van-regel' }, 'de regel (niet genoemd)'],
  [{ id: 'x', regel: '7.9' }, 'de regel 7.9'],
  [{}, 'met een fout in: id'],
  [{ id: 'Uitgaven Naar Jaar' }, 'met een fout in: id'],
  [{ id: 'uitgaven-naar-jaar', kleur: 'rood' }, 'met een fout in: kleur'],
  [{ id: 'uitgaven-naar-jaar', titel: 'Een titel zonder bewijs' }, 'titel zonder bewijs'],
  [{ id: 'uitgaven-naar-jaar', titel: 'De uitgaven dalen in 2022', bewijs: 'groei(uitgaven, 2021, 2022) < 0' }, 'is 88.622: niet minder dan 0'],
  [{ id: 'uitgaven-naar-jaar', titel: 'De uitgaven stijgen in 2022', bewijs: 'groei(uitgaven 2021' }, 'niet te lezen'],
])('%j is a finding', (attributes, found) => {
  expect(make(attributes)).toMatchObject({ ok: false, reden: { found: expect.stringContaining(found) } });
});

test('an editor may give a title, with a proof that holds', () => {
  const made = make({ id: 'uitgaven-naar-jaar', titel: 'De uitgaven stijgen in 2022', bewijs: 'groei(uitgaven, 2021, 2022) > 0' });
  expect(made).toMatchObject({ ok: true, spec: { titel: 'De uitgaven stijgen in 2022', bewijs: { uitkomst: 'de groei van uitgaven van 2021 tot 2022 is 88.622: meer dan 0' } } });
});

test('a changed amount changes the title with it', () => {
  const changed = { ...begroting7, opPad: new Map(begroting7.opPad).set('7.2', { ...begroting7.opPad.get('7.2')!, bedragen: [7694, 7609, 6838, 6338, 9000, 5338, 4838] }) };
  expect(figuur('pensioenen-en-uitkeringen', changed).titel).toBe('De uitgaven aan pensioenen en uitkeringen zijn het hoogst in 2024: €\u00a09,0\u00a0miljoen');
});

const thirty: SampleParts = {
  jaren: [2030, 2031, 2032],
  begrotingsjaar: 2031,
  onderdelen: { '1': { opdrachten: Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`regeling-${index}`, [index * 10, index * 13 - 40, 5]])) } },
  juridischVerplicht: { totaal: 50, instrumenten: [{ id: 'opdrachten', percentage: 50 }] },
};

test.each<[string, SampleParts, Record<string, boolean>]>([
  ['thirty regelingen', thirty, { 'uitgaven-naar-jaar': true, 'samenstelling-begrotingsjaar': true, 'juridisch-verplicht': true, 'verandering-t-1-t': true }],
  ['one year', { jaren: [2031], begrotingsjaar: 2031, onderdelen: { '1': { a: { x: [500] } } } }, { 'uitgaven-naar-jaar': true, 'samenstelling-begrotingsjaar': true, 'juridisch-verplicht': false, 'verandering-t-1-t': false }],
  ['a total of zero', { jaren: [2030, 2031], begrotingsjaar: 2031, onderdelen: { '1': { a: { x: [0, 0] } } } }, { 'uitgaven-naar-jaar': false, 'samenstelling-begrotingsjaar': false, 'verandering-t-1-t': false }],
  ['parts that cancel out', { jaren: [2030, 2031], begrotingsjaar: 2031, onderdelen: { '1': { a: { x: [5, 9], y: [-5, -9] } } } }, { 'uitgaven-naar-jaar': false, 'samenstelling-begrotingsjaar': true, 'verandering-t-1-t': true }],
  ['nothing given', { jaren: [2030, 2031], begrotingsjaar: 2031, onderdelen: { '1': { a: { x: [null, null] } } } }, { 'uitgaven-naar-jaar': false, 'samenstelling-begrotingsjaar': false, 'verandering-t-1-t': false }],
  ['a budget year outside the table', { jaren: [2029, 2030], begrotingsjaar: 2031, onderdelen: { '1': { a: { x: [5, 6] } } } }, { 'uitgaven-naar-jaar': true, 'samenstelling-begrotingsjaar': false, 'verandering-t-1-t': false }],
])('an article with %s gives a figure or says why not', (_, parts, expected) => {
  const begroting = makeSample(parts);
  expect(Object.fromEntries(Object.keys(expected).map((id) => [id, make({ id }, begroting, null).ok]))).toEqual(expected);
});

test('no article gives a broken figure', () => {
  const amounts = fc.array(fc.option(fc.integer({ min: -50_000, max: 20_000_000 }), { nil: null, freq: 6 }), { minLength: 4, maxLength: 4 });
  const parts = fc.dictionary(fc.stringMatching(/^[a-z]{1,12}$/), fc.dictionary(fc.stringMatching(/^[a-z]{1,25}$/), amounts, { minKeys: 1, maxKeys: 14 }), { minKeys: 1, maxKeys: 3 });
  const articles = fc.tuple(fc.array(parts, { minLength: 1, maxLength: 8 }), fc.integer({ min: 2029, max: 2034 }));
  fc.assert(
    fc.property(articles, ([onderdelen, begrotingsjaar]) => {
      const begroting = makeSample({ jaren: [2030, 2031, 2032, 2033], begrotingsjaar, onderdelen: Object.fromEntries(onderdelen.map((part, index) => [`${index + 1}`, part])) });
      for (const id of [...Object.keys(FIGUREN), 'uitgaven', 'ontvangsten']) {
        const made = make({ id }, begroting, null);
        if (!made.ok) continue;
        figuurSpecSchema.parse(made.spec);
        for (const size of ['wide', 'phone'] as const) {
          const { content } = drawSvg(made.spec, size, 'f');
          if (/NaN|undefined|Infinity/.test(content)) throw new Error(`${id}: ${content}`);
        }
        if (/NaN|undefined|Infinity|null/.test(describeFiguur(made.spec))) throw new Error(describeFiguur(made.spec));
      }
    }),
    { numRuns: 40, seed: 7 },
  );
});

test('the figure in words names every year or line once', () => {
  expect(describeFiguur(figuur('begroting-en-realisatie'))).toBe(
    'Kolommendiagram met begroot, uitgegeven. 2018: begroot €\u00a027,3\u00a0miljoen, uitgegeven €\u00a026,4\u00a0miljoen; 2019: begroot €\u00a033,4\u00a0miljoen, uitgegeven €\u00a041,1\u00a0miljoen; 2020: begroot €\u00a034,3\u00a0miljoen, uitgegeven €\u00a036,4\u00a0miljoen.',
  );
  expect(describeFiguur(figuur('juridisch-verplicht'))).toContain('Opdrachten: 96,1%, €\u00a0165,0\u00a0mln van €\u00a0171,7\u00a0mln');
});

test('a value is read out with its year, series and total', () => {
  const spec = figuur('uitgaven-naar-jaar');
  expect(describePoint(spec, 0, 2)).toBe('2022 (begroting), Informatiehuishouding: €\u00a0148,0\u00a0miljoen; samen €\u00a0193,6\u00a0miljoen');
  expect(describePoint(figuur('verandering-t-1-t'), 0, 0)).toBe('Bedrijfsvoeringsbeleid (Opdrachten): €\u00a01,5\u00a0miljoen meer');
});
