import type { Element } from 'hast';
import { capital, formatCount, formatList } from '../domain/format.ts';
import { amountsView } from './amounts-view.ts';
import { isSameText, type Sectieverschil } from './compare-text.ts';
import type { Vergelijking } from './compare.ts';
import { element } from './element.ts';
import type { Kant } from './side.ts';
import { sideName, sideNameWithDate } from './side-name.ts';
import { textView } from './text-view.ts';

/**
 * A comparison as it stands on the page: what is compared, the outcome in a sentence, the amounts side by side, the text with its
 * changes. The same for the build and the browser. `link` gives an address of the site as the page must write it.
 */
export function comparisonView(vergelijking: Vergelijking, link: (address: string) => string = (address) => address): Element[] {
  const { van, naar, tekst } = vergelijking;
  const same = isSameText(tekst);
  return [
    element('dl', { className: 'facts' }, ...sideView('Van', van, naar, link), ...sideView('Naar', naar, van, link)),
    ...remarks(van, naar).map((text) => element('p', {}, text)),
    element('h2', { className: 'nl-heading nl-heading--level-2' }, 'Bedragen'),
    element('p', {}, amountsOutcome(vergelijking)),
    ...amountsView(vergelijking),
    element('h2', { className: 'nl-heading nl-heading--level-2' }, 'Tekst'),
    element('p', {}, textOutcome(tekst)),
    ...(same ? [] : [element('p', { className: 'small muted' }, 'Wat erbij kwam is ', element('ins', {}, 'onderstreept'), ', wat verviel is ', element('del', {}, 'doorgestreept'), '. Passages zonder verschil staan er niet bij.')]),
    ...textView(tekst, van.secties, naar.secties),
  ];
}

/** The outcome in one line: for a list, and for readers who hear it. */
export function outcomeText(vergelijking: Vergelijking): string {
  return `${amountsOutcome(vergelijking)} ${textOutcome(vergelijking.tekst)}`;
}

function sideView(name: string, kant: Kant, beside: Kant, link: (address: string) => string): Element[] {
  const title = kant.artikel === beside.artikel ? capital(sideNameWithDate(kant)) : `Begroting ${kant.tabel.begrotingsjaar}, ${sideNameWithDate(kant)}`;
  return [element('dt', {}, name), element('dd', {}, element('a', { className: 'nl-link', href: link(kant.adres) }, title), `, ${kant.faseNaam}`)];
}

function remarks(van: Kant, naar: Kant): string[] {
  return [
    ...(van.naam === naar.naam ? [] : [`Het artikel heet in ${sideName(van, naar)} ‘${van.naam}’ en in ${sideName(naar, van)} ‘${naar.naam}’.`]),
    ...(van.fase === naar.fase ? [] : [`De teksten horen bij verschillende fasen: ${van.faseNaam} en ${naar.faseNaam}.`]),
  ];
}

/** What happened to the amounts that can be compared, in a sentence. */
function amountsOutcome({ tabel: { kolommen } }: Vergelijking): string {
  const comparable = kolommen.filter(({ vergelijkbaar }) => vergelijkbaar);
  if (comparable.length === 0) return 'Er zijn geen bedragen van hetzelfde jaar in dezelfde fase om te vergelijken.';
  const count = (soort: string) => comparable.reduce((sum, { regels }) => sum + regels.filter((regel) => regel.soort === soort).length, 0);
  const changed = count('gewijzigd');
  const lines = (soort: string) => new Set(comparable.flatMap(({ regels }) => regels.filter((regel) => regel.soort === soort).map(({ pad }) => pad))).size;
  const parts = [
    ...(changed === 0 ? [] : [`${formatCount(changed, 'bedrag is', 'bedragen zijn')} gewijzigd`]),
    ...(lines('toegevoegd') === 0 ? [] : [`${formatCount(lines('toegevoegd'), 'regel is', 'regels zijn')} toegevoegd`]),
    ...(lines('vervallen') === 0 ? [] : [`${formatCount(lines('vervallen'), 'regel is', 'regels zijn')} vervallen`]),
  ];
  return parts.length === 0 ? 'Geen enkel bedrag is gewijzigd.' : `${formatList(parts)}.`;
}

/** What happened to the text, in a sentence. */
function textOutcome(tekst: readonly Sectieverschil[]): string {
  const count = (soort: string) => tekst.filter((item) => item.soort === soort).length;
  const moved = tekst.filter(({ verplaatst }) => verplaatst).length;
  const parts = [
    ...(['gewijzigd', 'toegevoegd', 'vervallen'] as const).flatMap((soort) => (count(soort) === 0 ? [] : [`${formatCount(count(soort), 'passage is', 'passages zijn')} ${soort}`])),
    ...(moved === 0 ? [] : [`${formatCount(moved, 'passage is', 'passages zijn')} verplaatst`]),
  ];
  return parts.length === 0 ? 'De tekst is gelijk.' : `${formatList(parts)}.`;
}
