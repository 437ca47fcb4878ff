import { artikelAdres, dataAdres } from '../../domain/adres.ts';
import type { ArtikelStuk } from '../../domain/publicatie.ts';
import { formatOf } from './file-format.ts';
import { sha256 } from './sha256.ts';

/** One representation of an article in the package. */
interface Representation {
  path: string;
  mediaType: string;
  size: number;
  sha256: string;
}

/** The machine-readable manifest: per article the content hash and every file that represents that content. */
export function packageManifest(files: ReadonlyMap<string, Uint8Array>, artikelen: readonly { artikel: ArtikelStuk; inhoudscode: string }[]): object {
  return {
    inhoud: artikelen.map(({ artikel, inhoudscode }) => {
      const folders = [artikelAdres(artikel.id), dataAdres(artikel.id)].map((adres) => adres.slice(1));
      return {
        id: artikel.id,
        titel: artikel.begroting.bestand.artikel.naam,
        versie: artikel.data.versie,
        datum: artikel.data.datum,
        inhoudscode: `sha256:${inhoudscode}`,
        bestanden: [...files]
          .filter(([path]) => folders.some((folder) => path.startsWith(folder)))
          .map(([path, bytes]): Representation => ({ path, mediaType: formatOf(path).mediaType, size: bytes.length, sha256: sha256(bytes) })),
      };
    }),
  };
}
