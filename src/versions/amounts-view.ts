import type { Element } from 'hast';
import { capital, formatCell, formatCount, formatList, formatNumber } from '../domain/format.ts';
import type { Bedragverschil, Kolomverschil } from './compare-amounts.ts';
import type { Vergelijking } from './compare.ts';
import { element } from './element.ts';
import type { Kantkolom } from './side.ts';
import { sideName } from './side-name.ts';

/** The amounts of a comparison, side by side. */
export function amountsView(vergelijking: Vergelijking): Element[] {
  const { kolommen, alleenVan, alleenNaar, hernoemd } = vergelijking.tabel;
  const equal = kolommen.filter((kolom) => kolom.vergelijkbaar && kolom.regels.every(({ soort }) => soort === 'gelijk'));
  const [van, naar] = namesOf(vergelijking);
  return [
    ...kolommen.filter((kolom) => !equal.includes(kolom)).map((kolom) => columnView(kolom, vergelijking)),
    ...(equal.length === 0 ? [] : [element('p', {}, `In elke regel gelijk: ${formatList(equal.map(({ van: kolom }) => columnName(kolom)))}.`)]),
    ...onlyIn(alleenVan, van),
    ...onlyIn(alleenNaar, naar),
    ...(hernoemd.length === 0 ? [] : [element('p', {}, 'Andere naam, zelfde regel:'), element('ul', {}, ...hernoemd.map((regel) => element('li', {}, `${regel.van} heet nu ${regel.naar}`)))]),
  ];
}

/** What a column is called: "2022 (ontwerpbegroting)". */
export function columnName({ jaar, faseNaam }: Kantkolom): string {
  return `${jaar} (${faseNaam})`;
}

function namesOf({ van, naar }: Vergelijking): [string, string] {
  return [sideName(van, naar), sideName(naar, van)];
}

function onlyIn(kolommen: readonly Kantkolom[], side: string): Element[] {
  return kolommen.length === 0 ? [] : [element('p', {}, `Alleen in ${side}: ${formatList(kolommen.map(columnName))}.`)];
}

function columnView(kolom: Kolomverschil, vergelijking: Vergelijking): Element {
  const { van, naar, vergelijkbaar, regels } = kolom;
  const title = van.jaar !== naar.jaar ? `Begrotingsjaar ${van.jaar} en begrotingsjaar ${naar.jaar} (${naar.faseNaam})` : vergelijkbaar ? columnName(naar) : `${naar.jaar}: ${van.faseNaam} en ${naar.faseNaam}`;
  const head = element('h3', { className: 'nl-heading nl-heading--level-3' }, title);
  if (!vergelijkbaar) {
    return element(
      'section',
      { className: 'compared-column' },
      head,
      element('p', {}, `Dit zijn bedragen uit verschillende fasen, dus verschillende feiten. Ze staan hier naast elkaar; er is geen verschil berekend.`),
      element('details', {}, element('summary', {}, `Toon ${formatCount(regels.length, 'regel', 'regels')} naast elkaar`), tableOf(kolom, regels, title, vergelijking)),
    );
  }
  const different = regels.filter(({ soort }) => soort !== 'gelijk');
  const rest = regels.length - different.length;
  return element(
    'section',
    { className: 'compared-column' },
    head,
    tableOf(kolom, different, title, vergelijking),
    ...(rest === 0 ? [] : [element('p', { className: 'small muted' }, rest === 1 ? 'De andere regel is gelijk.' : `De andere ${formatNumber(rest)} regels zijn gelijk.`)]),
  );
}

function tableOf({ van, naar, vergelijkbaar }: Kolomverschil, regels: readonly Bedragverschil[], title: string, vergelijking: Vergelijking): Element {
  const names = namesOf(vergelijking);
  const sameColumn = van.jaar === naar.jaar && van.fase === naar.fase;
  const headCell = (text: string, amount: boolean, under?: string): Element =>
    element('th', { scope: 'col', ...(amount ? { className: 'amount' } : {}) }, text, ...(under === undefined ? [] : [element('span', { className: 'compared-column__phase' }, under)]));
  const heads = [van, naar].map((kolom, side) => headCell(capital(names[side]!), true, sameColumn ? undefined : columnName(kolom)));
  return element(
    'section',
    { className: 'table-scroll', ariaLabel: `Bedragen ${title}`, tabIndex: '0' },
    element(
      'table',
      { className: 'simple-table compared-table' },
      element('caption', { className: 'visually-hidden' }, `${title}, bedragen x € 1.000`),
      element('thead', {}, element('tr', {}, headCell('Bedragen x € 1.000', false), ...heads, ...(vergelijkbaar ? [headCell('Verschil', true), headCell('In woorden', false)] : []))),
      element('tbody', {}, ...regels.map((regel) => rowOf(regel, vergelijkbaar))),
    ),
  );
}

function rowOf(regel: Bedragverschil, vergelijkbaar: boolean): Element {
  const { label, boven, van, naar, verschil } = regel;
  const cell = (text: string): Element => element('td', { className: 'amount' }, text);
  const amount = (bedrag: number | null | undefined): Element => (bedrag === undefined ? element('td', { className: 'amount muted' }, 'geen regel') : cell(formatCell(bedrag)));
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, ...(boven === '' ? [] : [element('span', { className: 'compared-table__above' }, boven), ' ']), label),
    amount(van),
    amount(naar),
    ...(vergelijkbaar ? [cell(verschil === null ? formatCell(null) : verschil > 0 ? `+${formatNumber(verschil)}` : formatNumber(verschil)), element('td', {}, inWords(regel))] : []),
  );
}

function inWords({ soort, van, naar, verschil }: Bedragverschil): string {
  if (soort !== 'gewijzigd') return soort === 'niet-vergelijkbaar' ? '' : soort;
  if (verschil !== null) return verschil > 0 ? 'gewijzigd: hoger' : 'gewijzigd: lager';
  return van === null ? 'was niet gegeven' : naar === null ? 'niet meer gegeven' : '';
}
