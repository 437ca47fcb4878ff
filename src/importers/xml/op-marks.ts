import { dossierAdres, publicatieAdres } from '../../domain/adres.ts';
import type { Inline } from '../document/block.ts';
import { addressOf } from '../document/link-address.ts';
import type { OpElement } from './parse-op-xml.ts';

/** The markup that applies to a run of text. */
export type Marks = Pick<Inline, 'strong' | 'emphasis' | 'href'>;

/** The markup inside an inline element, given that around it. */
export function marksOf(element: OpElement, around: Marks): Marks {
  const result: Marks = { ...around };
  const type = element.name === 'nadruk' ? (element.attributes['type'] ?? 'cur') : element.name;
  if (/^(?:half)?vet|^vetcur/.test(type)) result.strong = true;
  if (/cur/.test(type)) result.emphasis = true;
  const href = element.name === 'extref' ? addressIn(element.attributes['doc'] ?? '') : element.name === 'dossierref' ? addressIn(`dossier/${element.attributes['dossier'] ?? ''}`) : null;
  if (href !== null) result.href = href;
  return result;
}

/** Where a reference leads: an address of its own, or that of an official publication or a file of them by its id. `null` for any other kind. */
function addressIn(doc: string): string | null {
  const id = doc.trim();
  if (/^(?:kst|stb|stcrt|h|ah|ag|nds|trb|gmb|prb|wsb|bgr|blg|kv)-[A-Za-z0-9-]{1,60}$/.test(id)) return publicatieAdres(id);
  if (/^dossier\/\d{5}(?:-[A-Za-z]{1,8})?$/.test(id)) return dossierAdres(id.slice('dossier/'.length));
  return addressOf(/^www\.[^\s/]/i.test(id) ? `https://${id}` : id);
}
