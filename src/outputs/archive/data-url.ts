import { formatOf } from './file-format.ts';

/** A file as an address that carries its content. */
export function dataUrl(path: string, bytes: Uint8Array): string {
  return `data:${formatOf(path).mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
}
