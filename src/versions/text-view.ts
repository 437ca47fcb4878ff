import type { Element, ElementContent } from 'hast';
import { formatCount } from '../domain/format.ts';
import type { Alineaverschil, Sectieverschil } from './compare-text.ts';
import { compareWords, type Woordverschil } from './compare-words.ts';
import { element } from './element.ts';
import type { Kantsectie } from './side.ts';

/** The text of a comparison: the sections that differ, with what came and what went marked in words, by line and in colour. */
export function textView(tekst: readonly Sectieverschil[], van: readonly Kantsectie[], naar: readonly Kantsectie[]): Element[] {
  return tekst
    .filter(({ soort, verplaatst }) => soort !== 'gelijk' || verplaatst)
    .map((verschil) => sectionView(verschil, verschil.naar === null ? headingsAbove(van, verschil.van!) : headingsAbove(naar, verschil.naar)));
}

/** The headings a section stands under, from the top. */
function headingsAbove(secties: readonly Kantsectie[], sectie: Kantsectie): string[] {
  const path: string[] = [];
  let level = sectie.niveau;
  for (const other of secties.slice(0, secties.indexOf(sectie)).reverse()) {
    if (other.niveau >= level) continue;
    path.unshift(other.titel);
    level = other.niveau;
  }
  return path;
}

function sectionView(verschil: Sectieverschil, above: readonly string[]): Element {
  const { soort, van, naar, verplaatst, alineas } = verschil;
  const words = [...(soort === 'gelijk' ? [] : [soort]), ...(verplaatst ? ['verplaatst'] : [])].join(', ');
  const renamed = van !== null && naar !== null && van.titel !== naar.titel;
  const title = renamed ? marked(compareWords(van.titel, naar.titel)) : [(naar ?? van)!.titel];
  return element(
    'section',
    { className: `compared-section compared-section--${soort}` },
    element('h3', { className: 'nl-heading nl-heading--level-3' }, ...(above.length === 0 ? [] : [element('span', { className: 'compared-section__above' }, above.join(' › ')), ' ']), ...title, ' ', label(words)),
    ...(alineas.length === 0 && soort !== 'gelijk' && !renamed ? [element('p', { className: 'small muted' }, 'Deze kop heeft geen eigen tekst.')] : []),
    ...(soort === 'gelijk' ? [element('p', { className: 'small muted' }, 'De tekst zelf is gelijk; de passage staat op een andere plaats.')] : paragraphsView(alineas, verschil.van !== null && verschil.naar !== null)),
  );
}

/** The paragraphs that differ; in a section that both have, each says what happened, and runs of equal ones are counted. */
function paragraphsView(alineas: readonly Alineaverschil[], labelled: boolean): Element[] {
  const result: Element[] = [];
  let equal = 0;
  const flush = (): void => {
    if (equal > 0) result.push(element('p', { className: 'compared-equal' }, `${formatCount(equal, 'alinea', 'alinea’s')} gelijk`));
    equal = 0;
  };
  for (const item of alineas) {
    if (item.soort === 'gelijk') {
      equal += 1;
      continue;
    }
    flush();
    const soort = item.soort === 'gewijzigd' ? item.naar.soort : item.alinea.soort;
    const words = item.soort === 'gewijzigd' ? marked(item.woorden) : marked([{ soort: item.soort, tekst: item.alinea.tekst }]);
    result.push(element('p', { className: `compared-paragraph compared-paragraph--${item.soort} compared-paragraph--${soort}` }, ...(labelled ? [label(item.soort), ' '] : []), ...words));
  }
  flush();
  return result;
}

function label(words: string): Element {
  return element('span', { className: 'compared-label' }, words);
}

/** Words with what came in `ins` and what went in `del`; those who hear the page are told in words. */
function marked(woorden: readonly Woordverschil[]): ElementContent[] {
  return woorden.map(({ soort, tekst }): ElementContent => {
    if (soort === 'gelijk') return { type: 'text', value: tekst };
    const hidden = (words: string): Element => element('span', { className: 'visually-hidden' }, words);
    return element(soort === 'toegevoegd' ? 'ins' : 'del', {}, hidden(`[${soort}: `), tekst, hidden(']'));
  });
}
