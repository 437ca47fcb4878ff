import { createHash } from 'node:crypto';

/** Size and hash of a file: enough to know a copy for the same. */
export interface FileFacts {
  bytes: number;
  /** SHA-256, 64 hexadecimal digits. */
  sha256: string;
}

/** Size and hash of the content of a file; text counts as UTF-8. */
export function factsOf(content: string | Uint8Array): FileFacts {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
