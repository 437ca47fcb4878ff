/** What recognising needs to know of a begrip. */
export interface Markering {
  id: string;
  vormen: readonly string[];
  /** What the margin note says, for abbreviations: the words in full. `null` for a begrip without a note. */
  kanttekening: string | null;
}

/** A recogniser for all forms of all begrippen, made once and used for every text. */
export interface Begripvinder {
  pattern: RegExp | null;
  byForm: ReadonlyMap<string, Markering>;
  /** What the margin note says, by id, for the begrippen that get one. */
  noted: ReadonlyMap<string, string>;
}

/** A begrip met in a text, from index `start` up to `end`. */
export interface Vondst {
  begrip: Markering;
  start: number;
  end: number;
}

/** The spellings in which a form is recognised: as it is, and with a capital at the start. Apostrophes are straight. */
export function spellings(vorm: string): string[] {
  return [...new Set([vorm, vorm.charAt(0).toUpperCase() + vorm.slice(1)].map(straighten))];
}

/** Makes the recogniser. Forms match whole words, longest first; a form that two begrippen have is the first one's. */
export function makeBegripvinder(begrippen: readonly Markering[]): Begripvinder {
  const byForm = new Map<string, Markering>();
  for (const begrip of begrippen) {
    for (const form of begrip.vormen.flatMap(spellings)) if (!byForm.has(form)) byForm.set(form, begrip);
  }
  const noted = new Map(begrippen.flatMap(({ id, kanttekening }) => (kanttekening === null ? [] : [[id, kanttekening] as const])));
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (forms.length === 0) return { pattern: null, byForm, noted };
  const alternatives = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]"));
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu'), byForm, noted };
}

/** All begrippen in a text, in order, without overlap. */
export function findBegrippen(text: string, finder: Begripvinder): Vondst[] {
  if (finder.pattern === null) return [];
  return [...text.matchAll(finder.pattern)].map((match) => ({
    begrip: finder.byForm.get(straighten(match[0]))!,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** True when a text says these words itself, whatever its capitals and apostrophes. */
export function saysInFull(text: string, words: string): boolean {
  return straighten(text).toLowerCase().includes(straighten(words).toLowerCase());
}

/** Typographic and straight apostrophes are one and the same. */
function straighten(text: string): string {
  return text.replaceAll('’', "'");
}
