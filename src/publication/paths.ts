import { officieelVan, standenVan } from '../domain/publicatie.ts';
import { getPublicatie } from './publicatie.ts';

/** The pages below `/begroting/[jaar]/[hoofdstuk]/[artikel]/`; the article's id goes along as a property. */
export async function artikelPaths(): Promise<{ params: { jaar: string; hoofdstuk: string; artikel: string }; props: { id: string } }[]> {
  const { artikelen } = await getPublicatie();
  return artikelen.map(({ id, begroting: { bestand } }) => ({
    params: {
      jaar: String(bestand.begrotingsjaar),
      hoofdstuk: bestand.hoofdstuk.toLowerCase(),
      artikel: `artikel-${bestand.artikel.nummer}`,
    },
    props: { id },
  }));
}

/** The same for the articles that have an official text. */
export async function officieelPaths(): ReturnType<typeof artikelPaths> {
  const publicatie = await getPublicatie();
  return (await artikelPaths()).filter(({ props: { id } }) => officieelVan(publicatie, id) !== null);
}

/** The pages of the tables of later phases, one below the article for each phase. */
export async function standenPaths() {
  const publicatie = await getPublicatie();
  return (await artikelPaths()).flatMap(({ params, props }) => standenVan(publicatie, props.id).map(({ data: { fase } }) => ({ params: { ...params, fase }, props: { ...props, fase } })));
}
