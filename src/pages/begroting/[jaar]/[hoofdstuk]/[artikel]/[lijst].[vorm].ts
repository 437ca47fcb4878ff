import type { APIRoute } from 'astro';
import { citationFile, CITATION_FORMS, type CitationForm } from '../../../../../open-data/citation-file.ts';
import { citationOfPlace } from '../../../../../open-data/citation.ts';
import { citablePlaces } from '../../../../../publication/citable-places.ts';
import { citationOf } from '../../../../../publication/citation-of.ts';
import { artikelPaths } from '../../../../../publication/paths.ts';
import { artikelMet, getPublicatie } from '../../../../../publication/publicatie.ts';

/** `citaat` is the article, `verwijzingen` every place in it that can be cited. */
export async function getStaticPaths() {
  return (await artikelPaths()).flatMap(({ params, props }) =>
    ['citaat', 'verwijzingen'].flatMap((lijst) => Object.keys(CITATION_FORMS).map((vorm) => ({ params: { ...params, lijst, vorm }, props }))),
  );
}

/** Citations for reference managers. */
export const GET: APIRoute = async ({ params, props }) => {
  const publicatie = await getPublicatie();
  const artikel = artikelMet(publicatie, props['id'] as string);
  const article = citationOf(publicatie, artikel);
  const citations = params['lijst'] === 'citaat' ? [article] : citablePlaces(publicatie, artikel).map((plaats) => citationOfPlace(article, plaats));
  const form = params['vorm'] as CitationForm;
  return new Response(citationFile(citations, form), { headers: { 'Content-Type': CITATION_FORMS[form].mediaType } });
};
