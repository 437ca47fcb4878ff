import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { artikelSchema } from './domain/artikel.ts';
import { bedragenFileSchema } from './domain/bedragen.ts';
import { begripSchema } from './domain/begrip.ts';
import { begrotingsjaarSchema } from './domain/begrotingsjaar.ts';
import { bronSchema } from './domain/bron.ts';
import { correctieSchema } from './domain/correctie.ts';
import { historieSchema } from './domain/historie.ts';
import { uitgaveSchema } from './domain/uitgave.ts';

const base = import.meta.env.CONTENT_FOLDER as string;

/** A folder of files; the id is the path without its ending, dots and all. */
function folder(name: string, ending: string) {
  return glob({ base: `${base}/${name}`, pattern: `**/*${ending}`, generateId: ({ entry }) => entry.slice(0, -ending.length) });
}

/** The content collections, one for each folder an editor works in. */
export const collections = {
  artikelen: defineCollection({ loader: folder('artikelen', '/publieksversie.mdx'), schema: artikelSchema }),
  bedragen: defineCollection({ loader: folder('bedragen', '.json'), schema: bedragenFileSchema }),
  begrippen: defineCollection({ loader: folder('begrippen', '.mdx'), schema: begripSchema }),
  begrotingen: defineCollection({ loader: folder('begrotingen', '.json'), schema: begrotingsjaarSchema }),
  bronnen: defineCollection({ loader: folder('bronnen', '.json'), schema: bronSchema }),
  correcties: defineCollection({ loader: folder('correcties', '.json'), schema: correctieSchema }),
  historie: defineCollection({ loader: folder('open-data', '.json'), schema: historieSchema }),
  uitgave: defineCollection({
    loader: glob({ base, pattern: 'uitgave.json', generateId: () => 'uitgave' }),
    schema: uitgaveSchema,
  }),
};
