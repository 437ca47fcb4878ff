import type { APIRoute } from 'astro';
import { CONCEPT } from '../../../../../../domain/adres.ts';
import type { Stand } from '../../../../../../domain/versie.ts';
import { versiesVan } from '../../../../../../domain/publicatie.ts';
import { getPublicatie } from '../../../../../../publication/publicatie.ts';
import { versieParams } from '../../../../../../publication/version-paths.ts';
import { sideScript } from '../../../../../../versions/side-script.ts';
import { edities, kantVan, standen } from '../../../../../../versions/sides.ts';
import { versionCsv, versionJson, versionMarkdown } from '../../../../../../versions/version-files.ts';

/** The files of a version, with their media type. */
const FILES: Readonly<Record<string, { type: string; make: (stand: Stand, inhoud: string) => string }>> = {
  'bedragen.csv': { type: 'text/csv', make: versionCsv },
  'bedragen.json': { type: 'application/json', make: versionJson },
  'tekst.md': { type: 'text/markdown', make: versionMarkdown },
  'inhoud.json': { type: 'application/json', make: (_, inhoud) => inhoud },
  'vergelijk.js': { type: 'text/javascript', make: (stand) => sideScript(kantVan(stand)) },
};

/** Every file of every version, at addresses that stay; of what has no version only what comparing needs. */
export async function getStaticPaths() {
  return edities(await getPublicatie()).flatMap((editie) =>
    standen(editie).flatMap(({ versie }) =>
      (versie === CONCEPT ? ['vergelijk.js'] : Object.keys(FILES)).map((bestand) => ({
        params: { ...versieParams(editie.artikel), versie: versie === CONCEPT ? CONCEPT : `versie-${versie}`, bestand },
        props: { id: editie.artikel, nummer: versie },
      })),
    ),
  );
}

export const GET: APIRoute = async ({ params, props }) => {
  const publicatie = await getPublicatie();
  const { id, nummer } = props as { id: string; nummer: string };
  const stand = standen(edities(publicatie).find((item) => item.artikel === id)!).find((item) => item.versie === nummer)!;
  const inhoud = versiesVan(publicatie, id).find(({ data }) => data.versie === nummer)?.inhoud ?? '';
  const { type, make } = FILES[params['bestand']!]!;
  return new Response(make(stand, inhoud), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
