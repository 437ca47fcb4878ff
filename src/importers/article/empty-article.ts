import { artikelId } from '../../domain/adres.ts';
import type { BedragenFile } from '../../domain/bedragen.ts';
import { makeBegroting } from '../../domain/begroting.ts';
import { bedragenBestand, tekstBestand } from '../../domain/publicatie.ts';
import { slug } from '../../domain/slug.ts';
import { contentJson } from '../content-json.ts';

/** What must be known of an article before anything about it can be written. */
export interface NewArticle {
  jaar: number;
  /** Roman number of the chapter. */
  hoofdstuk: string;
  nummer: string;
  naam: string;
  /** Id of the source document. */
  bron: string;
  /** Number of the budget table in its document. */
  tabel: number;
}

/**
 * The files of an article that is still to be written: a text with a heading for every line of the table and guidance in comments,
 * and amounts that are not given. With `bedragen` only the text. What must be filled in is left empty, so that the check names it.
 */
export function emptyArticle(article: NewArticle, bedragen: BedragenFile | null): Map<string, string> {
  const id = artikelId(article.jaar, article.hoofdstuk, article.nummer);
  const amounts = bedragen ?? emptyAmounts(article);
  const text: [string, string] = [tekstBestand(id), textWith(amounts)];
  return new Map(bedragen === null ? [text, [bedragenBestand(id), contentJson(amounts)]] : [text]);
}

/** Amounts of the smallest tree, none of them given, in the columns of a draft budget: two years back to four ahead. */
function emptyAmounts({ jaar, hoofdstuk, nummer, naam, bron, tabel }: NewArticle): BedragenFile {
  const kolommen = [-2, -1, 0, 1, 2, 3, 4].map((offset) => ({
    jaar: jaar + offset,
    fase: offset === -2 ? ('realisatie' as const) : offset === -1 ? ('lopend-jaar' as const) : offset === 0 ? ('ontwerpbegroting' as const) : ('meerjarenraming' as const),
  }));
  const bedragenLeeg = kolommen.map(() => null);
  const line = (label: string) => ({ id: slug(label), label, bedragen: bedragenLeeg });
  const onderdeel = {
    id: `${nummer}.1`,
    label: `${nummer}.1 ${naam}`,
    bedragen: bedragenLeeg,
    instrumenten: [{ id: 'opdrachten', label: 'Opdrachten', regelingen: [line('Naam van de regeling')] }],
  };
  return {
    artikel: { nummer, naam },
    begrotingsjaar: jaar,
    hoofdstuk,
    tabel: { nummer: tabel, titel: `Budgettaire gevolgen van beleid art. ${nummer} ${naam}`, rijen: 10 },
    eenheid: 'x1000euro',
    bron,
    kolommen,
    verplichtingen: { label: 'Verplichtingen', bedragen: bedragenLeeg },
    uitgaven: { label: 'Uitgaven', bedragen: bedragenLeeg, onderdelen: [onderdeel] },
    ontvangsten: { label: 'Ontvangsten', bedragen: bedragenLeeg },
  };
}

const COMPONENTS: Partial<Record<string, string>> = { artikelonderdeel: 'Artikelonderdeel', instrument: 'Instrument', regeling: 'Regeling' };

function textWith(bedragen: BedragenFile): string {
  const lines = makeBegroting(bedragen).regels.flatMap((regel) => {
    const component = COMPONENTS[regel.soort];
    if (component === undefined) return [];
    const heading = `<${component} regel="${regel.pad}" />`;
    return regel.delen.length > 0 ? [heading] : [heading, `{/* Leg uit waar dit geld voor is. Zegt de bron niets, zet ${regel.pad} dan bij nietToegelicht. */}`];
  });
  return `---
# In een of twee zinnen: waar gaat dit artikel over? (20 tot 400 tekens)
samenvatting:
# Waar de officiële tekst staat, bijvoorbeeld: Memorie van toelichting, paragraaf 3.7
document:
bron: ${bedragen.bron}
status: ontwerpbegroting
versie: "1.0"
# De dag van deze versie: jjjj-mm-dd
datum:
# Paden van regelingen die de bron niet uitlegt, elk op een regel met een streepje ervoor
nietToegelicht: []
---

## Wat de minister wil

{/* Schrijf in gewone woorden wat het doel is. Elk feit uit de bron komt terug; er komt niets bij. */}

## Wat het kost

{/* Een bedrag haalt u uit de tabel, bijvoorbeeld: <Bedrag regel="uitgaven" jaar={${bedragen.begrotingsjaar}} /> */}

<Budgettabel />

${lines.join('\n\n')}
`;
}
