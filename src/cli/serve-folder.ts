import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';

/** A running server. */
export interface Running {
  /** Address with a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** How many ports after the asked one are tried. */
const TRIES = 50;

/** A built site as it stood when it was opened: sirv notes its files at the start. */
interface OpenedSite {
  /** What tells this folder from another that took its place. */
  mark: string;
  notFound: Buffer;
  files: ReturnType<typeof sirv>;
  compressed: Map<string, Buffer>;
}

/**
 * Serves a built site on this machine only, as a plain web server does: brotli where the browser takes it, 404 page,
 * long caching for files with a hash in their name. A new build that takes the place of the folder is served from then on.
 * Port 0 takes any free port. Throws when there is no site in the folder.
 */
export async function serveFolder(folder: string, port: number): Promise<Running> {
  let site = openSite(folder);
  const server = createServer((request, response) => {
    const mark = markOf(folder);
    if (mark === null) {
      response.writeHead(503, { 'Retry-After': '1' }).end();
      return;
    }
    if (mark !== site.mark) site = openSite(folder);
    const { files, compressed, notFound } = site;
    if (/\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''))) compress(request.url ?? '/', response, compressed);
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound);
    });
  });
  const used = await listen(server, port);
  return {
    url: `http://127.0.0.1:${used}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function openSite(folder: string): OpenedSite {
  return {
    mark: markOf(folder) ?? '',
    notFound: readFileSync(join(folder, '404.html')),
    files: sirv(folder, { etag: true, dotfiles: false, setHeaders: securityHeaders }),
    compressed: new Map(),
  };
}

/** Tells one build from the next in its place; `null` in the moment in which there is none. */
function markOf(folder: string): string | null {
  const stats = statSync(join(folder, '404.html'), { throwIfNoEntry: false });
  return stats === undefined ? null : `${stats.ino} ${stats.mtimeMs}`;
}

function securityHeaders(response: ServerResponse, pathname: string): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cache-Control', pathname.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache');
}

/** Collects what sirv writes and sends it compressed; text only. What was compressed once is kept. */
function compress(url: string, response: ServerResponse, cache: Map<string, Buffer>): void {
  const writeHead = response.writeHead.bind(response);
  const end = response.end.bind(response);
  response.writeHead = ((status: number, headers: Record<string, string | number> = {}) => {
    const type = String(headers['Content-Type'] ?? response.getHeader('Content-Type') ?? '');
    const isText = /^(text\/|application\/(json|ld\+json|xml|javascript)|image\/svg)/.test(type) && !/woff/.test(type);
    if (status !== 200 || !isText) return writeHead(status, headers);
    const chunks: Buffer[] = [];
    response.write = ((chunk: Buffer | string) => {
      chunks.push(Buffer.from(chunk));
      return true;
    }) as typeof response.write;
    response.end = ((chunk?: Buffer | string) => {
      if (chunk !== undefined && typeof chunk !== 'function') chunks.push(Buffer.from(chunk));
      const body = cache.get(url) ?? brotliCompressSync(Buffer.concat(chunks));
      cache.set(url, body);
      writeHead(status, { ...headers, 'Content-Encoding': 'br', 'Content-Length': body.length, Vary: 'Accept-Encoding' });
      return end(body);
    }) as typeof response.end;
    return response;
  }) as typeof response.writeHead;
}

async function listen(server: Server, port: number): Promise<number> {
  for (let next = port; ; next += 1) {
    try {
      await new Promise<void>((done, fail) => {
        server.once('error', fail);
        server.listen(next, '127.0.0.1', () => {
          server.off('error', fail);
          done();
        });
      });
      return (server.address() as { port: number }).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port === 0 || next >= port + TRIES) throw error;
    }
  }
}
