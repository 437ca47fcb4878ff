import type { AstroIntegration } from 'astro';
import { join, relative, sep } from 'node:path';
import type { IncomingMessage } from 'node:http';
import type { Plugin, ViteDevServer } from 'vite';
import { ALL_CONTROLES } from '../../charts/all-controles.ts';
import type { Uitleg } from '../../domain/controle.ts';
import { hasErrors, type Finding } from '../../domain/finding.ts';
import { LEESFOUTEN } from '../../reading/codes.ts';
import type { CheckResult } from '../check-content.ts';
import { countsInWords, findingsHtml, findingsPage, ITEM_STYLE } from './findings-html.ts';
import { holdResponse } from './hold-response.ts';
import { ContentState } from './content-state.ts';
import { filesOfPage } from './page-files.ts';

/** Where the panel asks for the findings of its page. */
const ADDRESS = '/__bevindingen';
/** What helps with a finding. */
const HELP: readonly Uitleg[] = [...Object.values(LEESFOUTEN), ...ALL_CONTROLES];
/** The script of the panel, as Vite serves it. */
const SCRIPT = '/src/browser/dev/findings-panel.ts';

/**
 * Astro integration for `npm run dev` only: every page tells the findings of the files that it is made from, and keeps telling while
 * they are saved. A page that cannot be made shows its findings instead of a stack trace. Nothing of it is in a build.
 */
export function showFindings(content: string): AstroIntegration {
  return {
    name: 'show-findings',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [findingsPlugin(content)] } });
      },
    },
  };
}

function findingsPlugin(content: string): Plugin {
  return { name: 'show-findings', apply: 'serve', configureServer: (server) => watchContent(server, content) };
}

function watchContent(server: ViteDevServer, content: string): void {
  const state = new ContentState(content);
  const fileName = (file: string) => relative(process.cwd(), join(content, file)).split(sep).join('/');
  server.watcher.add(content);
  server.watcher.on('all', (_event, path) => {
    if (relative(content, path).startsWith('..')) return;
    state.change(() => server.ws.send({ type: 'custom', event: 'begrotingslezer:opgeslagen', data: { herlaad: !isInCollection(relative(content, path)) } }));
  });
  server.middlewares.use((req, res, next) => {
    if (req.url?.startsWith(`${ADDRESS}?`)) {
      void state.check().then((result) => {
        res.setHeader('content-type', 'application/json; charset=utf-8');
        res.end(JSON.stringify({ stand: state.version, ...panelOf(result, new URL(req.url!, 'http://localhost').searchParams.get('pad') ?? '/', fileName) }));
      }, next);
      return;
    }
    if (!asksForPage(req)) return next();
    void state.check().then(async ({ findings, publicatie }) => {
      const broken = findings.filter((finding) => finding.severity === 'fout' && Object.hasOwn(LEESFOUTEN, finding.code));
      const isHere = filesOfPage(new URL(req.url!, 'http://localhost').pathname, publicatie);
      const instead = (list: readonly Finding[]) => {
        const codes = new Set(list.map((finding) => finding.code));
        const order = [...list.filter((finding) => isHere(finding.place.file)), ...list.filter((finding) => !isHere(finding.place.file))];
        return Buffer.from(findingsPage(order, HELP.filter(({ code }) => codes.has(code)), fileName, SCRIPT, state.version));
      };
      if (broken.length > 0) {
        res.statusCode = 500;
        res.setHeader('content-type', 'text/html; charset=utf-8');
        res.end(instead(broken));
        return;
      }
      const held = holdResponse(res);
      next();
      const { status, isHtml, body, send } = await held;
      if (!isHtml) send();
      else if (status >= 500 && hasErrors(findings)) send(instead(findings.filter((finding) => finding.severity === 'fout')), 500);
      else send(Buffer.from(body.toString('utf8').replace(/(?=<\/body>)|$/, `<script type="module" src="${SCRIPT}"></script>`)));
    }, next);
  });
}

/** What the panel of a page shows. */
function panelOf({ findings, publicatie }: CheckResult, path: string, fileName: (file: string) => string): { titel: string; open: boolean; html: string; stijl: string } {
  const isHere = filesOfPage(path, publicatie);
  const here = findings.filter((finding) => isHere(finding.place.file));
  const elsewhere = findings.filter((finding) => !isHere(finding.place.file));
  const more = elsewhere.length === 0 ? '' : `<details><summary>Elders: ${countsInWords(elsewhere)}</summary>${findingsHtml(elsewhere, fileName)}</details>`;
  return {
    titel: `Deze pagina: ${countsInWords(here)}${elsewhere.length === 0 ? '' : ` · elders: ${countsInWords(elsewhere)}`}`,
    open: here.some((finding) => finding.severity !== 'opmerking'),
    html: `${findingsHtml(here, fileName)}${more}`,
    stijl: ITEM_STYLE,
  };
}

/** Files that Astro watches itself, and reloads pages for. */
function isInCollection(file: string): boolean {
  return !/officieel\.mdx$|^importverslagen|^standen|^zoekwoorden\.json$/.test(file.split(sep).join('/'));
}

function asksForPage({ method, url = '', headers }: IncomingMessage): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html') && /^\/(?![@_]|src\/|node_modules\/)[^?]*?(?:\/|\.html)?(?:\?|$)/.test(url);
}
