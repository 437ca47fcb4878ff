import type { Stand, Versie } from '../domain/versie.ts';
import { canonicalJson, contentHash } from '../publication/inhoud.ts';
import { computeChanges } from './changes.ts';

/** The version before, with the content that it was recorded with. */
export interface Recorded {
  data: Versie;
  inhoud: string;
}

/** Makes the record of a version. `inhoud` is the published content of the article, from `inhoudVan`. */
export function makeRecord(stand: Stand, inhoud: string, toelichting: string | null, vorige: Recorded | null): Versie {
  const unsealed: Omit<Versie, 'zegel'> = {
    vorm: 1,
    ...stand,
    toelichting,
    vorige: vorige?.data.versie ?? null,
    wijzigingen: vorige === null ? null : computeChanges(vorige.data, vorige.inhoud, stand, inhoud),
  };
  return { ...unsealed, zegel: sealOf(unsealed) };
}

/** The seal of a record: the SHA-256 of its other fields as canonical JSON. It does not depend on how the file is laid out. */
export function sealOf(record: Omit<Versie, 'zegel'> | Versie): string {
  return contentHash(canonicalJson({ ...record, zegel: undefined }));
}
