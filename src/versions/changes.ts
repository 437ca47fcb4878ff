import type { Stand, Wijzigingen, Wijzigingsoort } from '../domain/versie.ts';

/** The content of an article as published; only its outline is known here, so that content of older software can be read too. */
type Inhoud = Readonly<Record<string, unknown>>;

/**
 * What changed from one version of an article to another: amounts line by line (a line is its path), sections by their anchor, and
 * whatever else in the content differs. Only facts that stay the same however comparing gets better: which, not where in a sentence.
 */
export function computeChanges(was: Stand, oldInhoud: string, is: Stand, newInhoud: string): Wijzigingen {
  const columns = (stand: Stand) => new Map(stand.tabel.kolommen.map((kolom, index) => [`${kolom.jaar} ${kolom.fase}`, { ...kolom, index }]));
  const lines = (stand: Stand) => new Map(stand.tabel.regels.map((regel) => [regel.pad, regel]));
  const sections = (stand: Stand) => new Map(stand.tekst.secties.map((sectie) => [sectie.anker, sectie]));
  const [oldColumns, oldLines] = [columns(was), lines(was)];
  const bedragen = is.tabel.regels.flatMap(({ pad, bedragen: amounts }) => {
    const before = oldLines.get(pad);
    if (before === undefined) return [];
    return [...columns(is)].flatMap(([key, { jaar, fase, index }]) => {
      const place = oldColumns.get(key)?.index;
      if (place === undefined) return [];
      const [then, now] = [before.bedragen[place] ?? null, amounts[index] ?? null];
      return then === now ? [] : [{ regel: pad, jaar, fase, was: then, is: now }];
    });
  });
  const intro = sameTexts(was.tekst.inleiding, is.tekst.inleiding) ? [] : [{ anker: 'inhoud', titel: 'Inleiding', soort: 'gewijzigd' as const }];
  return {
    bedragen,
    regels: differences(oldLines, lines(is), (a, b) => a.label === b.label).map(({ key, item, soort }) => ({ regel: key, label: item.label, soort })),
    kolommen: differences(oldColumns, columns(is), () => true).map(({ item: { jaar, fase }, soort }) => ({ jaar, fase, soort })),
    secties: [
      ...intro,
      ...differences(sections(was), sections(is), (a, b) => a.titel === b.titel && sameTexts(a.blokken, b.blokken)).map(({ key, item, soort }) => ({ anker: key, titel: item.titel, soort })),
    ],
    overig: otherChanges(was, oldInhoud, is, newInhoud),
  };
}

/** True when two contents are the same apart from the number and the date of the version. */
export function sameContent(a: string, b: string): boolean {
  return JSON.stringify(withoutVersion(a)) === JSON.stringify(withoutVersion(b));
}

/** True when a version changes nothing. */
export function isEmpty(wijzigingen: Wijzigingen): boolean {
  return Object.values(wijzigingen).every((list) => list.length === 0);
}

function otherChanges(was: Stand, oldInhoud: string, is: Stand, newInhoud: string): Wijzigingen['overig'] {
  const [before, after] = [withoutVersion(oldInhoud), withoutVersion(newInhoud)];
  const part = (inhoud: Inhoud, key: string) => new Map(Object.entries((inhoud[key] ?? {}) as Inhoud));
  const listed = ([wat, key]: readonly [Wijzigingen['overig'][number]['wat'], string], left: ReadonlySet<string> = new Set()) =>
    differences(part(before, key), part(after, key), same).flatMap(({ key: id, item, soort }) => (left.has(id) ? [] : [{ wat, naam: nameOf(id, item), soort }]));
  const words = (stand: Stand) => JSON.stringify(stand.tekst);
  const markup = words(was) === words(is) && before['tekst'] !== after['tekst'] ? [{ wat: 'opmaak' as const, naam: 'tekst', soort: 'gewijzigd' as const }] : [];
  return [
    ...listed(['kop', 'artikel']),
    // Amounts, lines and columns have been told.
    ...listed(['tabel', 'bedragen'], new Set(['verplichtingen', 'uitgaven', 'ontvangsten', 'kolommen'])),
    ...listed(['begrip', 'begrippen']),
    ...listed(['bron', 'bronnen']),
    ...listed(['correctie', 'correcties']),
    ...markup,
  ];
}

/** What a reader calls a thing: its term, citation or title; else its id, or the words of a field's name. */
function nameOf(id: string, item: unknown): string {
  const { term, aanduiding, titel } = (typeof item === 'object' && item !== null ? item : {}) as Inhoud;
  return [term, aanduiding, titel].find((name) => typeof name === 'string') ?? id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** What differs between two lists by key, in the order of the second; what is no longer there comes last. */
function differences<Item>(was: ReadonlyMap<string, Item>, is: ReadonlyMap<string, Item>, equal: (a: Item, b: Item) => boolean): { key: string; item: Item; soort: Wijzigingsoort }[] {
  const changed = [...is].flatMap(([key, item]) => {
    const before = was.get(key);
    if (before !== undefined && equal(before, item)) return [];
    return [{ key, item, soort: before === undefined ? ('toegevoegd' as const) : ('gewijzigd' as const) }];
  });
  const gone = [...was].filter(([key]) => !is.has(key)).map(([key, item]) => ({ key, item, soort: 'vervallen' as const }));
  return [...changed, ...gone];
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The content without the number and date of its version. Throws a SyntaxError for what is no JSON. */
function withoutVersion(inhoud: string): Inhoud {
  const parsed = JSON.parse(inhoud) as Record<string, unknown>;
  const { versie: _versie, datum: _datum, ...artikel } = (parsed['artikel'] ?? {}) as Record<string, unknown>;
  return { ...parsed, artikel };
}
