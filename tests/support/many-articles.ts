import { makeBegroting } from '../../src/domain/begroting.ts';
import type { BedragenFile } from '../../src/domain/bedragen.ts';
import type { ArtikelStuk, Publicatie } from '../../src/domain/publicatie.ts';
import { analyse } from '../../src/search/terms.ts';

const CHAPTERS = ['I', 'IIA', 'IIB', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XIX', 'XX', 'A', 'B', 'C', 'F', 'H', 'J'];
/** Share of the words of a text that belong to its subject and differ per chapter; the others are the same everywhere. */
const OWN = 0.35;

/**
 * A publication of `count` articles of the real size, for measuring: the first is the real one, the others have its
 * structure but other words and amounts. Words are compounds of real words, chosen per chapter, so that the vocabulary grows
 * as it does in real budgets. Same count, same publication.
 */
export function manyArticles(publicatie: Publicatie, count: number): Publicatie {
  const [real] = publicatie.artikelen;
  if (real === undefined) throw new Error('There is no article to start from');
  const words = [...new Set(real.tekst.secties.flatMap((sectie) => sectie.alineas).flatMap((text) => analyse(text).map((term) => term.word)))].filter((word) => /^[a-z]{5,12}$/.test(word));
  const artikelen: ArtikelStuk[] = [real];
  for (let index = 1; index < count; index += 1) artikelen.push(anotherArticle(real, index, words));
  return { ...publicatie, artikelen };
}

function anotherArticle(real: ArtikelStuk, index: number, words: readonly string[]): ArtikelStuk {
  const chapter = Math.floor(index / 8) % CHAPTERS.length;
  const jaar = 2022 - Math.floor(index / (8 * CHAPTERS.length));
  const nummer = String((index % 8) + (chapter === 7 && jaar === 2022 ? 11 : 1));
  const speak = (text: string): string => otherWords(text, chapter, index, words);
  const { bestand } = real.begroting;
  const amounts = (list: readonly (number | null)[]): (number | null)[] => list.map((amount, at) => (amount === null ? null : Math.round(amount * (0.5 + chance(index, at)))));
  const amended: BedragenFile = {
    ...bestand,
    artikel: { nummer, naam: speak(bestand.artikel.naam) },
    begrotingsjaar: jaar,
    hoofdstuk: CHAPTERS[chapter]!,
    kolommen: bestand.kolommen.map((kolom) => ({ ...kolom, jaar: kolom.jaar - 2022 + jaar })),
    verplichtingen: { ...bestand.verplichtingen, bedragen: amounts(bestand.verplichtingen.bedragen) },
    uitgaven: {
      ...bestand.uitgaven,
      bedragen: amounts(bestand.uitgaven.bedragen),
      onderdelen: bestand.uitgaven.onderdelen.map((onderdeel) => ({
        ...onderdeel,
        label: speak(onderdeel.label),
        bedragen: amounts(onderdeel.bedragen),
        instrumenten: onderdeel.instrumenten.map((instrument) => ({
          ...instrument,
          regelingen: instrument.regelingen.map((regeling) => ({ ...regeling, label: speak(regeling.label), bedragen: amounts(regeling.bedragen) })),
        })),
      })),
    },
  };
  return {
    ...real,
    id: `${jaar}/${CHAPTERS[chapter]!.toLowerCase()}-${nummer.padStart(2, '0')}`,
    data: { ...real.data, samenvatting: speak(real.data.samenvatting) },
    begroting: makeBegroting(amended),
    tekst: {
      ...real.tekst,
      gebruik: [],
      secties: real.tekst.secties.map((sectie) => ({ ...sectie, titel: speak(sectie.titel), alineas: sectie.alineas.map(speak) })),
    },
  };
}

/** The text with words of the subject of a chapter in the place of its own, in another order per article. */
function otherWords(text: string, chapter: number, index: number, words: readonly string[]): string {
  let place = 0;
  return text.replace(/\p{L}{6,}/gu, (word) => {
    place += 1;
    const kind = hash(word.toLowerCase(), chapter);
    if (chance(kind, 1) > OWN + 0.3) return word;
    if (chance(kind, 2) > OWN * 2) return words[Math.floor(chance(hash(word, index), place) * words.length)]!;
    // About a thousand subjects per chapter, of which each article treats some.
    const subject = Math.floor(chance(hash(word, index), 3) ** 2 * 1000);
    return words[hash(String(subject), chapter) % words.length]! + words[hash(String(subject), chapter + 100) % words.length]!;
  });
}

function hash(text: string, seed: number): number {
  let value = 2166136261 ^ seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  return (value ^ (value >>> 13)) >>> 0;
}

/** A number from 0 up to 1 that follows from two others. */
function chance(a: number, b: number): number {
  return hash(`${a} ${b}`, 7) / 4294967296;
}
