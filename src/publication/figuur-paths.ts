import { figurenVan, type Figuur } from '../charts/figuren-van-artikel.ts';
import type { ArtikelStuk, Publicatie } from '../domain/publicatie.ts';
import { artikelPaths } from './paths.ts';
import { artikelMet, getPublicatie } from './publicatie.ts';

/** The files below `/begroting/[jaar]/[hoofdstuk]/[artikel]/figuren/`, one for each figure of each article. */
export async function figuurPaths(): Promise<{ params: Record<string, string>; props: { id: string; figuur: string } }[]> {
  const publicatie = await getPublicatie();
  return (await artikelPaths()).flatMap(({ params, props: { id } }) =>
    figurenVan(publicatie, artikelMet(publicatie, id)).figuren.map(({ spec }) => ({ params: { ...params, figuur: spec.id }, props: { id, figuur: spec.id } })),
  );
}

/** A figure by the id of its article and its own. Throws when there is none. */
export async function figuurMet(id: string, naam: string): Promise<{ publicatie: Publicatie; artikel: ArtikelStuk; figuur: Figuur }> {
  const publicatie = await getPublicatie();
  const artikel = artikelMet(publicatie, id);
  const figuur = figurenVan(publicatie, artikel).figuren.find((item) => item.spec.id === naam);
  if (figuur === undefined) throw new Error(`No figure ${naam} in ${id}`);
  return { publicatie, artikel, figuur };
}
