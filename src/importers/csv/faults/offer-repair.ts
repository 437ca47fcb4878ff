import { parseArtikelId } from '../../../domain/adres.ts';
import type { Severity } from '../../../domain/finding.ts';
import { slug } from '../../../domain/slug.ts';
import type { FindingList } from '../../finding-list.ts';
import type { Proposals } from '../../proposals.ts';
import type { Fault } from './fault.ts';

/**
 * Offers the repair of an official fault as a correctie; true when it is confirmed. Until then the finding blocks, unless the import
 * leaves out what the fault is about and so publishes nothing of it.
 */
export function offerRepair(fault: Fault, article: { id: string; bron: string }, proposals: Proposals, findings: FindingList, severity: Severity = 'fout'): boolean {
  const { soort, titel, plaatsen, keuze } = fault;
  const parts = parseArtikelId(article.id);
  const id = slug(`${soort} ${article.id}`);
  const confirmed = proposals.offer(id, { titel, artikel: article.id, bron: article.bron, plaatsen, keuze, invoer: soort, soort: 'bedrag' });
  findings.add('officiele-fout', confirmed ? 'opmerking' : severity, {
    long: true,
    ...(parts === null ? {} : { within: `artikel ${parts.nummer}` }),
    found: `${titel}. ${plaatsen.map(({ waar, staat }) => `${waar}: ${staat}`).join('; ')}`,
    expected: confirmed ? 'hersteld, zoals bevestigd' : 'een bestand zonder deze fout, of een bevestigd herstel',
    remedy: confirmed ? `Vastgelegd in correcties/${id}.json.` : `Lees het voorstel. Klopt het: ${findings.again(`--confirm ${id}`)}`,
  });
  return confirmed;
}
