import type { ArtikelStuk, Publicatie } from '../domain/publicatie.ts';

/**
 * What is made of an article, made once: pages and files of one build ask for the same many times. It is known by the objects
 * themselves, so neither may be changed after the first call; changed content is another publication.
 */
export function oncePerArtikel<Made>(make: (publicatie: Publicatie, artikel: ArtikelStuk) => Made): (publicatie: Publicatie, artikel: ArtikelStuk) => Made {
  const known = new WeakMap<Publicatie, WeakMap<ArtikelStuk, { made: Made }>>();
  return (publicatie, artikel) => {
    const own = known.get(publicatie) ?? new WeakMap<ArtikelStuk, { made: Made }>();
    known.set(publicatie, own);
    const { made } = own.get(artikel) ?? { made: make(publicatie, artikel) };
    own.set(artikel, { made });
    return made;
  };
}
