import type { FindingList } from '../finding-list.ts';
import { squeeze } from '../table/number-form.ts';
import { attribute, lineOf, nameOf, textsIn, type HtmlElement } from './dom.ts';
import type { Reason } from './left-out.ts';

/** Names what stays out of a page: nothing that a reader could see disappears in silence. */
export class LeftOut {
  /** Texts of the site's template that were left out. */
  readonly leaks: string[] = [];
  readonly #findings: FindingList;

  constructor(findings: FindingList) {
    this.#findings = findings;
  }

  /** A link whose address cannot come through: its words stay. */
  addLink(link: HtmlElement): void {
    const href = squeeze(attribute(link, 'href'));
    if (href === '' || href.startsWith('#')) return;
    this.#findings.add('opmaak-vervallen', 'opmerking', {
      line: lineOf(link),
      found: `een verwijzing naar "${href}"`,
      expected: 'een volledig adres dat met https:// begint',
      remedy: 'De woorden zijn gebleven, de verwijzing is vervallen.',
    });
  }

  add(element: HtmlElement, reason: Reason): void {
    if (reason === 'no-text') return;
    const words = squeeze(`${[...textsIn(element)].join(' ')} ${attribute(element, 'alt')} ${attribute(element, 'type') === 'hidden' ? '' : attribute(element, 'value')}`);
    if (reason === 'template') {
      if (words !== '') this.leaks.push(words.length > 200 ? `${words.slice(0, 199)}…` : words);
      return;
    }
    const name = nameOf(element);
    if (words === '' && (reason === 'hidden' || !['img', 'picture', 'video', 'audio', 'iframe', 'object', 'drawing:svg'].includes(name))) return;
    this.#findings.add('opmaak-vervallen', reason === 'hidden' ? 'opmerking' : 'waarschuwing', {
      line: lineOf(element),
      found: reason === 'hidden' ? `verborgen tekst: "${words}"` : words === '' ? `<${name}>` : `<${name}> "${words}"`,
      expected: 'tekst die een lezer ziet',
      remedy: reason === 'hidden' ? 'De bron toont deze tekst niet; hij is weggelaten.' : 'Dit is geen gewone tekst en is weggelaten. Kijk of de lezer het nodig heeft.',
    });
  }
}
