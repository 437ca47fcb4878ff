import type { Citation } from '../../open-data/citation.ts';
import { copyText } from '../clipboard.ts';
import { namedPlace, type Place } from './place.ts';
import { makePlacePanel, type PlacePanel } from './place-panel.ts';

/** What the page tells about citing it. */
export interface CitationSource {
  article: Citation;
  /** Name by which a place is cited, by its anchor. */
  namen: Readonly<Record<string, string>>;
}

/**
 * Lets the reader pick a place: the "#" links copy the address they lead to and show the panel with more to do; so do the
 * buttons that cite a figure. Without scripts the links are plain links. `rowPlace` tells about a row of the table.
 * `null` on a page that does not say how it is cited.
 */
export function followPlaces(rowPlace: (anker: string) => Place | null): PlacePanel | null {
  const text = document.querySelector('[data-citation-source]')?.textContent;
  if (text == null) return null;
  const { article, namen } = JSON.parse(text) as CitationSource;
  const panel = makePlacePanel(article);
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('a[data-copy-address]');
    const cite = target.closest<HTMLElement>('[data-cite]');
    const anker = link !== null ? decodeURIComponent(link.hash.slice(1)) : cite?.closest('figure')?.id;
    const from = link ?? cite?.querySelector('button');
    if (anker === undefined || from == null) return;
    panel.show(rowPlace(anker) ?? namedPlace(anker, namen[anker] ?? document.getElementById(anker)?.textContent ?? anker), from, cite !== null);
    if (link !== null) void copyText(shareable(link), 'Link gekopieerd');
    else panel.box.querySelector('details')!.open = true;
  });
  for (const item of document.querySelectorAll<HTMLElement>('[data-cite]')) item.hidden = false;
  return panel;
}

/** The address behind a link as others can open it: a copy on a disk gives the one on the web. */
function shareable(link: HTMLAnchorElement): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return location.protocol === 'file:' && canonical !== undefined ? new URL(link.hash, canonical).href : link.href;
}
