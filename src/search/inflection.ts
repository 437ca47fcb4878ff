/** The forms by which words are recognised as forms of one word. */
export interface Keys {
  /** Equal for singular and plural, and for an adjective with and without -e: subsidie/subsidies, uitgave/uitgaven, huis/huizen. */
  near: string;
  /** Equal also for the verb and what is made from it: regelen/regeling, betaalt/betalen, veilig/veiligheid, melden/melder, evalueren/evaluatie. */
  far: string;
}

/** Nouns with a plural on -eren; there are no others, compounds with them apart. */
const EREN = /(kind|lied|volk|goed|blad|rund|kalf|lam|been|hoen|gelid|gemoed|ei|rad)eren$/;

/** The keys of a folded word. Words with digits and very short ones are their own key. */
export function keysOf(word: string): Keys {
  if (!/^[a-z]{3,}$/.test(word)) return { near: word, far: word };
  const { stem, open } = stemOf(word);
  const core = shorten(stem);
  // Of a word of one syllable the length of the vowel counts: wet and wetten are not weten.
  const single = stem.match(/[aeiouy]+/g)?.length === 1;
  const long = single && (core !== stem || (open && /[^aeiouy][aeou][^aeiouy]$/.test(`-${stem}`)));
  return { near: long ? `${core}-` : core, far: farKey(core) };
}

/** The word without its ending, vowels short: what compounds are compared by. "uitgaven" → "uitgaf", "huishoudingen" → "huishouding". */
export function coreOf(word: string): string {
  return /^[a-z]{3,}$/.test(word) ? shorten(stemOf(word).stem) : word;
}

function stemOf(word: string): { stem: string; open: boolean } {
  let stem = word;
  let open = false;
  for (;;) {
    const next = withoutEnding(stem).replace(/v$/, 'f').replace(/z$/, 's');
    if (next === stem) return { stem, open };
    // "zaken" has an open syllable; "zakken" and "kansen", from which more is taken, have not.
    open = /[^s]$/.test(stem) && /^(?:en|e)$/.test(stem.slice(next.length));
    stem = next;
  }
}

/** One ending less, or the same word when it has none. At least three letters and a vowel stay. */
function withoutEnding(word: string): string {
  const shorter = word
    .replace(/heden$/, 'heid')
    .replace(/([ie]e)en$/, '$1')
    .replace(EREN, '$1');
  if (shorter !== word) return shorter;
  const stem = /([bdfgklmnprst])\1$/.test(word) ? word.slice(0, -1) : /[^aeiou]en$/.test(word) ? word.slice(0, -2) : /[^aeiou]e$/.test(word) ? word.slice(0, -1) : dropS(word);
  return stem.length >= 3 && (/[aeiouy]/.test(stem) || !/[aeiouy]/.test(word)) ? stem : word;
}

/** The -s of a plural or a compound: not that of huis, reis, status or basis. */
function dropS(word: string): string {
  return /(?:[^aeiousy]|ie|eau|[aeo])s$/.test(word) && !/(?:aa|ee|oo|uu|oe|eu|[aeo]i|[ao]u(?<!eau)|ij)s$/.test(word) ? word.slice(0, -1) : word;
}

/** Long vowels before the last consonants written short: kantoor and kantoren both have "kantor". */
function shorten(stem: string): string {
  return stem.replace(/(aa|ee|oo|uu)(?=[^aeiouy]+$)/, (vowel) => vowel.charAt(0));
}

function farKey(core: string): string {
  const bare = core.replace(/(?<=.{5})heid$/, '').replace(/([^aeiou])ing$/, '$1').replace(/(?<=.{4})(?:atie|er)$/, '');
  const base = bare.length >= 3 && /[aeiouy]/.test(bare) ? bare.replace(/([bdfgklmnprst])\1$/, '$1') : core;
  const verb = base.length >= 5 ? base.replace(/([bdfgklmnprsw])[td]$/, '$1') : base;
  return shorten(verb.replace(/v$/, 'f').replace(/z$/, 's'));
}
