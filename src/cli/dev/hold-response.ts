import type { ServerResponse } from 'node:http';

/** A response that was held back until it was complete. */
export interface HeldResponse {
  status: number;
  isHtml: boolean;
  body: Buffer;
  /** Sends it, with another body and status when given. */
  send(body?: Buffer, status?: number): void;
}

/** Holds back what is written to a response; resolves when its writer has ended it. */
export function holdResponse(res: ServerResponse): Promise<HeldResponse> {
  const original = { write: res.write.bind(res), end: res.end.bind(res), writeHead: res.writeHead.bind(res) };
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown, encoding?: unknown): void => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  return new Promise((resolve) => {
    const hold = {
      writeHead(status: number, ...rest: unknown[]) {
        res.statusCode = status;
        const headers = rest.find((item) => typeof item === 'object' && item !== null) as Record<string, string | string[]> | undefined;
        for (const [name, value] of Object.entries(headers ?? {})) res.setHeader(name, value);
        return res;
      },
      write(chunk: unknown, encoding?: unknown, done?: unknown) {
        keep(chunk, encoding);
        const callback = [encoding, done].find((item) => typeof item === 'function') as (() => void) | undefined;
        callback?.();
        return true;
      },
      end(chunk?: unknown, encoding?: unknown) {
        keep(chunk, encoding);
        Object.assign(res, original);
        resolve({
          status: res.statusCode,
          isHtml: String(res.getHeader('content-type') ?? '').includes('text/html'),
          body: Buffer.concat(chunks),
          send(body = Buffer.concat(chunks), status = res.statusCode) {
            res.statusCode = status;
            res.removeHeader('content-length');
            res.end(body);
          },
        });
        return res;
      },
    };
    Object.assign(res, hold);
  });
}
