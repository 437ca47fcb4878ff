import { controleAdres } from '../../domain/adres.ts';
import type { Uitleg } from '../../domain/controle.ts';
import { SEVERITIES, type Finding } from '../../domain/finding.ts';
import { formatCount, formatList } from '../../domain/format.ts';

/** Findings as HTML: a list for each file, the worst first, each with place, found, expected, remedy and help. */
export function findingsHtml(findings: readonly Finding[], fileName: (file: string) => string): string {
  const files = [...new Set(findings.map((finding) => finding.place.file))];
  return files
    .map((file) => {
      const own = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.place.file === file && finding.severity === severity));
      return `<section><h2>${escapeHtml(fileName(file))}</h2><ul>${own.map(itemHtml).join('')}</ul></section>`;
    })
    .join('');
}

/** "2 fouten en 1 opmerking"; "geen bevindingen" when there are none. */
export function countsInWords(findings: readonly Finding[]): string {
  const plurals = { fout: 'fouten', waarschuwing: 'waarschuwingen', opmerking: 'opmerkingen' } as const;
  const parts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [formatCount(count, severity, plurals[severity])];
  });
  return parts.length === 0 ? 'geen bevindingen' : formatList(parts);
}

/**
 * The page that stands in the place of one that cannot be made: what is wrong, and what to do. It comes back by itself after saving.
 * The help is on the page itself, because no other page may be there either.
 */
export function findingsPage(findings: readonly Finding[], help: readonly Uitleg[], fileName: (file: string) => string, script: string, stand: number): string {
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Deze pagina kan niet worden gemaakt</title>
<style>:root{color-scheme:light dark}body{max-width:48rem;margin:3rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif}${ITEM_STYLE}</style></head>
<body data-findings-page="${stand}">
<h1>Deze pagina kan niet worden gemaakt</h1>
<p>Los op wat hieronder staat en sla het bestand op: de pagina komt dan vanzelf terug.</p>
${findingsHtml(findings, fileName)}
${help.map(({ code, titel, waarom, oplossen }) => `<h2 id="${code}">${escapeHtml(titel)}</h2><p>${escapeHtml(waarom)} ${escapeHtml(oplossen)}</p>`).join('\n')}
<script type="module" src="${script}"></script>
</body>
</html>
`;
}

/** How a list of findings looks, on that page and in the panel. */
export const ITEM_STYLE =
  'h2{margin:1rem 0 .5rem;font-size:1rem;overflow-wrap:anywhere}ul{margin:0;padding:0;list-style:none}li{margin:0 0 .75rem;padding:.1rem 0 .1rem .75rem;border-left:4px solid #6b7789}li.fout{border-color:#d52b1e}li.waarschuwing{border-color:#e17000}li p{margin:0}li b{text-transform:capitalize}';

function itemHtml({ severity, place, found, expected, remedy, code }: Finding): string {
  const { line, column, within } = place;
  const where = [line === undefined ? '' : `regel ${line}${column === undefined ? '' : `, teken ${column}`}`, within ?? ''].filter((part) => part !== '');
  return `<li class="${severity}"><p><b>${severity}</b>${where.length === 0 ? '' : ` · ${escapeHtml(where.join(' · '))}`}</p><p>Gevonden: ${escapeHtml(found)}</p><p>Verwacht: ${escapeHtml(expected)}</p><p>${escapeHtml(remedy)} <a href="${controleAdres(code)}">Uitleg</a></p></li>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
}
