import type { APIRoute } from 'astro';
import { getPublicatie } from '../../publication/publicatie.ts';
import { indexScript } from '../../search/index-script.ts';
import { makeIndexFiles } from '../../search/index-files.ts';

/** One page for each file of the index. */
export async function getStaticPaths() {
  return [...makeIndexFiles(await getPublicatie())].map(([deel, file]) => ({ params: { deel }, props: { script: indexScript(deel, file) } }));
}

/** What can be found, or a part of it, for search in the browser. */
export const GET: APIRoute = ({ props }) => new Response(props['script'] as string, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
