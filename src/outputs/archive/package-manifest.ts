import { z } from 'zod';
import { artikelAdres, dataAdres } from '../../domain/adres.ts';
import type { ArtikelStuk } from '../../domain/publicatie.ts';
import { formatOf } from './file-format.ts';
import { sha256 } from './sha256.ts';

/** Name of the machine-readable manifest in a package. */
export const PACKAGE_MANIFEST = 'inhoud-manifest.json';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** Accepts the machine-readable manifest: per article the content hash and every file that represents that content. */
export const packageManifestSchema = z.strictObject({
  inhoud: z.array(
    z.strictObject({
      /** Id of the article, e.g. `2022/vii-07`. */
      id: z.string(),
      titel: z.string(),
      /** Number of the version, or the word concept. */
      versie: z.string(),
      /** YYYY-MM-DD. */
      datum: z.string(),
      /** `sha256:` and the SHA-256 of the file named in `bewijs`. */
      inhoudscode: z.templateLiteral(['sha256:', hash]),
      /** The file with the canonical content, below `data/`. */
      bewijs: z.string(),
      /** Every representation, paths below `data/`, sizes in bytes. */
      bestanden: z.array(z.strictObject({ path: z.string(), mediaType: z.string(), size: z.int(), sha256: hash })),
    }),
  ),
});

/** The machine-readable manifest of a package. */
export type PackageManifest = z.infer<typeof packageManifestSchema>;

/** Makes the manifest of the files of a package (paths below `data/`). */
export function packageManifest(files: ReadonlyMap<string, Uint8Array>, artikelen: readonly { artikel: ArtikelStuk; versie: string; inhoudscode: string }[]): PackageManifest {
  return {
    inhoud: artikelen.map(({ artikel, versie, inhoudscode }) => {
      const folders = [artikelAdres(artikel.id), dataAdres(artikel.id)].map((adres) => adres.slice(1));
      return {
        id: artikel.id,
        titel: artikel.begroting.bestand.artikel.naam,
        versie,
        datum: artikel.data.datum,
        inhoudscode: `sha256:${inhoudscode}`,
        bewijs: `${folders[0]}inhoud.json`,
        bestanden: [...files]
          .filter(([path]) => folders.some((folder) => path.startsWith(folder)))
          .map(([path, bytes]) => ({ path, mediaType: formatOf(path).mediaType, size: bytes.length, sha256: sha256(bytes) })),
      };
    }),
  };
}
