import { amountOf, pathInWords, type Begroting } from './begroting.ts';
import { formatAmount, formatCell, formatNumber, formatPercent, NBSP } from './format.ts';

/** A figure in running text that was computed from the budget table. */
export interface Cijfer {
  /** The words on the page, e.g. "€ 148,0 miljoen" or "84% meer". */
  tekst: string;
  /** How it was computed, in one line, with the exact amounts. */
  berekening: string;
  /** Path of the line the figure is about: the link goes there. */
  pad: string;
  /** The year the link points at. */
  jaar: number;
}

/** Why a figure cannot be made; becomes a finding. */
export interface Onoplosbaar {
  found: string;
  expected: string;
  remedy: string;
}

/** A citation as an editor writes it, by component name. */
export type Citaat =
  | { soort: 'bedrag'; regel: string; jaar: number }
  | { soort: 'aandeel'; regel: string; van: string; jaar: number }
  | { soort: 'verschil'; regel: string; van: number; tot: number; als: 'euro' | 'procent' }
  | { soort: 'juridisch-verplicht'; instrument: string | null };

/** The outcome of resolving a citation. */
export type Resultaat = { ok: true; cijfer: Cijfer } | { ok: false; reden: Onoplosbaar };

/** Computes the figure of a citation from the table, or says why that cannot be done. */
export function resolveCitaat(begroting: Begroting, citaat: Citaat): Resultaat {
  switch (citaat.soort) {
    case 'bedrag':
      return bedragCijfer(begroting, citaat.regel, citaat.jaar);
    case 'aandeel':
      return aandeelCijfer(begroting, citaat.regel, citaat.van, citaat.jaar);
    case 'verschil':
      return verschilCijfer(begroting, citaat);
    case 'juridisch-verplicht':
      return juridischVerplichtCijfer(begroting, citaat.instrument);
  }
}

/** The amount of a line in a year. */
function bedragCijfer(begroting: Begroting, pad: string, jaar: number): Resultaat {
  const bedrag = given(begroting, pad, jaar);
  if (!bedrag.ok) return bedrag;
  return done(pad, jaar, formatAmount(bedrag.waarde), `${inTable(begroting, pad, jaar, bedrag.waarde)}.`);
}

/** The share of one line in another, in the same year. */
function aandeelCijfer(begroting: Begroting, pad: string, van: string, jaar: number): Resultaat {
  const deel = given(begroting, pad, jaar);
  if (!deel.ok) return deel;
  const geheel = given(begroting, van, jaar);
  if (!geheel.ok) return geheel;
  if (geheel.waarde === 0) {
    return fail(`${van} is 0 in ${jaar}`, 'een totaal dat niet nul is', 'Kies een ander jaar of een ander totaal.');
  }
  const percent = (deel.waarde / geheel.waarde) * 100;
  return done(
    pad,
    jaar,
    formatPercent(percent, wholeUnlessSmall(percent)),
    `${formatCell(deel.waarde)} gedeeld door ${formatCell(geheel.waarde)} (${pathInWords(begroting, van)}), bedragen x €${NBSP}1.000, ${jaar}: ${formatPercent(percent, 2)}.`,
  );
}

/** The change of a line between two years, with the word that tells its direction. */
function verschilCijfer(begroting: Begroting, citaat: Extract<Citaat, { soort: 'verschil' }>): Resultaat {
  const { regel: pad, van, tot } = citaat;
  const eerst = given(begroting, pad, van);
  if (!eerst.ok) return eerst;
  const later = given(begroting, pad, tot);
  if (!later.ok) return later;
  const verschil = later.waarde - eerst.waarde;
  const woord = verschil < 0 ? 'minder' : 'meer';
  const som = `${formatCell(later.waarde)} (${tot}) min ${formatCell(eerst.waarde)} (${van}) is ${formatNumber(verschil)}, bedragen x €${NBSP}1.000`;
  if (verschil === 0) return done(pad, tot, 'evenveel', `${som}.`);
  if (citaat.als === 'euro') return done(pad, tot, `${formatAmount(Math.abs(verschil))} ${woord}`, `${som}.`);
  if (eerst.waarde === 0) {
    return fail(`${pad} is 0 in ${van}`, 'een beginbedrag dat niet nul is', 'Toon het verschil in euro’s: als="euro".');
  }
  const percent = (Math.abs(verschil) / Math.abs(eerst.waarde)) * 100;
  const tekst = `${formatPercent(percent, wholeUnlessSmall(percent))} ${woord}`;
  return done(pad, tot, tekst, `${som}; gedeeld door ${formatCell(eerst.waarde)} is dat ${formatPercent(percent, 2)}.`);
}

/** The legally committed share of an instrument, or of the whole article, as the source states it. */
function juridischVerplichtCijfer(begroting: Begroting, instrument: string | null): Resultaat {
  const verplicht = begroting.bestand.juridischVerplicht;
  const jaar = begroting.begrotingsjaar;
  if (verplicht === undefined) {
    return fail('geen percentages', 'juridischVerplicht in het bedragenbestand', 'Voeg de percentages van de bron toe.');
  }
  if (instrument === null) {
    return done('uitgaven', jaar, formatPercent(verplicht.totaal), `Percentage uit de bron, voor alle uitgaven in ${jaar}.`);
  }
  const deel = verplicht.instrumenten.find((item) => item.id === instrument);
  const line = begroting.regels.find((item) => item.soort === 'instrument' && item.pad.endsWith(`/${instrument}`));
  if (deel === undefined || line === undefined) {
    const known = verplicht.instrumenten.map((item) => item.id).join(', ');
    return fail(`instrument ${instrument}`, `een van: ${known}`, 'Verbeter de naam van het instrument.');
  }
  return done(line.pad, jaar, formatPercent(deel.percentage), `Percentage uit de bron, voor ${line.label} in ${jaar}.`);
}

/** Shares are told in whole percents; below ten percent one decimal keeps them apart. */
function wholeUnlessSmall(percent: number): number {
  return Math.abs(percent) < 10 ? 1 : 0;
}

function inTable(begroting: Begroting, pad: string, jaar: number, bedrag: number): string {
  const regel = begroting.opPad.get(pad);
  const bron = regel?.gedrukt === false ? 'som van de regels eronder' : `tabel ${begroting.bestand.tabel.nummer}`;
  return `${pathInWords(begroting, pad)}, ${jaar}: ${formatCell(bedrag)} x €${NBSP}1.000 (${bron})`;
}

function given(begroting: Begroting, pad: string, jaar: number): { ok: true; waarde: number } | { ok: false; reden: Onoplosbaar } {
  if (!begroting.opPad.has(pad)) {
    return fail(`regel ${pad}`, 'het pad van een regel in de tabel', `Kies een bestaand pad${nearest(begroting, pad)}.`);
  }
  const bedrag = amountOf(begroting, pad, jaar);
  if (bedrag === undefined) {
    const jaren = begroting.kolommen.map((kolom) => kolom.jaar).join(', ');
    return fail(`jaar ${jaar}`, `een van de jaren ${jaren}`, 'Kies een jaar dat in de tabel staat.');
  }
  if (bedrag === null) {
    return fail(`${pad} heeft geen bedrag in ${jaar}`, 'een ingevuld bedrag', 'Een ontbrekend bedrag kan niet worden geciteerd: kies een ander jaar.');
  }
  return { ok: true, waarde: bedrag };
}

/** ", bijvoorbeeld …" with the paths that end on the same part. */
function nearest(begroting: Begroting, pad: string): string {
  const last = pad.split('/').at(-1) ?? pad;
  const same = begroting.regels.filter((regel) => regel.pad.endsWith(last) || last.endsWith(regel.pad.split('/').at(-1) ?? ''));
  return same.length === 0 ? '' : `, bijvoorbeeld ${same.slice(0, 3).map((regel) => regel.pad).join(' of ')}`;
}

function done(pad: string, jaar: number, tekst: string, berekening: string): Resultaat {
  return { ok: true, cijfer: { tekst, berekening, pad, jaar } };
}

function fail(found: string, expected: string, remedy: string): { ok: false; reden: Onoplosbaar } {
  return { ok: false, reden: { found, expected, remedy } };
}
