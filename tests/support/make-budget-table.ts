import fc from 'fast-check';
import type { Tree } from '../../src/importers/table/build-tree.ts';
import { slug } from '../../src/domain/slug.ts';

/** A table as an importer may meet it: rows of printed cells, with the tree that must come out. */
export interface MadeTable {
  artikel: { nummer: string; naam: string };
  jaar: number;
  /** Head row and body rows; every row has the same number of cells. */
  rows: string[][];
  tree: Tree;
}

type Printed = { bedrag: number | null; text: string };

const INSTRUMENTS = ['Subsidies (regelingen)', 'Opdrachten', "Bijdrage aan ZBO's/RWT's", 'Bijdrage aan agentschappen', 'Inkomensoverdrachten', 'Bijdrage aan (inter-)nationale organisaties', 'Leningen'];
const LABELS = ['Bruggen', '- waarvan sluizen', '–Terugontvangst', 'Beheer & onderhoud', 'Vaarwegen <b>noord</b>', 'Kosten {2030}', 'Eén *nieuwe* dijk', 'Projecten_A', 'Overige zaken', 'Water (zout)', '(Her)inrichting', "Zoetwater’s [1]", 'A `b` ~c~', 'import van zand', 'Dijken – kust'];

/** The ways in which a budget table prints a whole amount. */
function printedNumber(bedrag: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom('', '.', ' ', '\u00a0', '\u2009', '\u202f'), fc.constantFrom('-', '\u2012', '\u2013 ', '\u2212', '(', '- '), fc.boolean())
    .map(([separator, minus, nil]) => {
      if (bedrag === 0 && nil) return 'nihil';
      const digits = String(Math.abs(bedrag)).replace(/\B(?=(?:\d{3})+$)/g, separator);
      if (bedrag >= 0) return digits;
      return minus === '(' ? `(${digits})` : `${minus}${digits}`;
    });
}

/** A row of printed amounts; at least one cell is filled, so that the row is not taken for a heading. */
function printedRow(columns: number): fc.Arbitrary<Printed[]> {
  const given = fc.integer({ min: -99_999_999, max: 999_999_999 });
  const cell = fc
    .option(fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 4, arbitrary: given }), { freq: 8 })
    .chain((bedrag) => (bedrag === null ? fc.constantFrom('pm', '–', '-', 'p.m.', '').map((text) => ({ bedrag, text })) : printedNumber(bedrag).map((text) => ({ bedrag: bedrag as number | null, text }))));
  return fc.array(cell, { minLength: columns, maxLength: columns }).map((cells) => (cells.every(({ text }) => text === '') ? cells.map((item) => ({ ...item, text: 'pm' })) : cells));
}

/** Tables of any shape, with any number form in any cell. */
export function madeTable(): fc.Arbitrary<MadeTable> {
  const columns = 7;
  const row = printedRow(columns);
  const label = fc.tuple(fc.constantFrom(...LABELS), fc.nat({ max: 99 })).map(([text, number]) => `${text} ${number}`);
  const regeling = fc.tuple(label, row);
  const instrument = fc.tuple(fc.constantFrom(...INSTRUMENTS), fc.option(row), fc.uniqueArray(regeling, { minLength: 0, maxLength: 4, selector: ([text]) => slug(text) }));
  const onderdeel = fc.tuple(row, fc.uniqueArray(instrument, { minLength: 1, maxLength: 4, selector: ([text]) => text }));
  return fc.record({
    nummer: fc.integer({ min: 1, max: 99 }),
    jaar: fc.integer({ min: 2012, max: 2040 }),
    main: fc.tuple(row, row, row),
    onderdelen: fc.array(onderdeel, { minLength: 1, maxLength: 3 }),
    spacers: fc.boolean(),
  }).map(({ nummer, jaar, main, onderdelen, spacers }) => {
    const blank = Array.from({ length: columns + 1 }, () => '');
    const rows: string[][] = [['', ...Array.from({ length: columns }, (_, index) => String(jaar - 2 + index))]];
    const print = (name: string, cells: readonly Printed[] | null) => rows.push([name, ...(cells === null ? blank.slice(1) : cells.map(({ text }) => text))]);
    const space = () => spacers && rows.push([...blank]);
    const amounts = (cells: readonly Printed[]) => cells.map(({ bedrag }) => bedrag);
    print('Verplichtingen', main[0]);
    space();
    print('Uitgaven', main[1]);
    space();
    const parts = onderdelen.map(([cells, instrumenten], place) => {
      const id = `${nummer}.${place + 1}`;
      print(`${id} Onderdeel nummer ${place + 1}`, cells);
      const made = instrumenten.map(([name, subtotal, regelingen]) => {
        const printed = regelingen.length === 0 && subtotal === null ? Array.from({ length: columns }, () => ({ bedrag: 0, text: '0' })) : subtotal;
        print(name, printed);
        for (const [text, own] of regelingen) print(text, own);
        return {
          id: slug(name),
          label: name,
          ...(printed === null ? {} : { bedragen: amounts(printed) }),
          regelingen: regelingen.map(([text, own]) => ({ id: slug(text), label: text, bedragen: amounts(own) })),
        };
      });
      space();
      return { id, label: `${id} Onderdeel nummer ${place + 1}`, bedragen: amounts(cells), instrumenten: made };
    });
    print('Ontvangsten', main[2]);
    return {
      artikel: { nummer: String(nummer), naam: 'Water en wegen' },
      jaar,
      rows,
      tree: {
        verplichtingen: { label: 'Verplichtingen', bedragen: amounts(main[0]) },
        uitgaven: { label: 'Uitgaven', bedragen: amounts(main[1]), onderdelen: parts },
        ontvangsten: { label: 'Ontvangsten', bedragen: amounts(main[2]) },
      },
    };
  });
}

/** How many cells to the right of the labels are filled. */
export function filledCells(made: MadeTable): number {
  return made.rows.slice(1).flatMap((row) => row.slice(1)).filter((text) => text.trim() !== '').length;
}

/** The table as copied text: a cell a line, a run of empty cells as one line of no-break spaces. */
export function asCopiedText(rows: readonly (readonly string[])[]): string {
  const lines: string[] = [];
  let empty = 0;
  const flush = () => {
    if (empty > 0) lines.push('\u00a0'.repeat(empty));
    empty = 0;
  };
  for (const text of rows.flat()) {
    if (text === '') empty += 1;
    else {
      flush();
      lines.push(text);
    }
  }
  flush();
  return lines.join('\n\n');
}

const CSV_HEAD = ['Begrotingsjaar', 'Begrotings hoofdstuk', 'Begrotingsfase', 'Artikel nummer', 'Omschrijving artikel', 'V/U/O', 'Indicatie totaal regel J/N', 'Nr. onderverdeling', 'Beleidsmatige clustering', 'Financieel instrument', 'Uitsplitsing fin.instrument', 'Bedrag t-2', 'Bedrag t-1', 'Bedrag t', 'Bedrag t+1', 'Bedrag t+2', 'Bedrag t+3', 'Bedrag t+4'];

/**
 * The table as open data: a row for each line that says itself where it belongs, with the amounts as they are printed. In English
 * notation a dot between thousands becomes a comma.
 */
export function asBudgetCsv({ artikel, jaar, rows, tree }: MadeTable, separator: ',' | ';', notation: 'nl' | 'en'): string {
  const printed = rows.slice(1).filter((row) => row.some((text) => text !== ''))[Symbol.iterator]();
  const amounts = () => (printed.next().value as string[]).slice(1).map((text) => (notation === 'en' ? text.replace(/(?<=\d)\.(?=\d)/g, ',') : text));
  const record = (kind: string, total: 'J' | 'N', place: readonly [string, string, string, string]) => [String(jaar), 'QW', 'OWB', artikel.nummer, artikel.naam, kind, total, ...place, ...amounts()];
  const records = [CSV_HEAD, record('V', 'J', ['', '', '', '']), record('U', 'J', ['', '', '', ''])];
  for (const onderdeel of tree.uitgaven.onderdelen) {
    const [, number = '', name = ''] = /^\d+\.(\d+) (.*)$/.exec(onderdeel.label)!;
    records.push(record('U', 'J', [number, name, '', '']));
    for (const instrument of onderdeel.instrumenten) {
      if (instrument.bedragen === undefined) printed.next();
      else records.push(record('U', 'J', [number, name, instrument.label, '']));
      for (const regeling of instrument.regelingen) records.push(record('U', 'N', [number, name, instrument.label, regeling.label]));
    }
  }
  records.push(record('O', 'J', ['', '', '', '']));
  const quoted = (text: string) => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `${records.map((cells) => cells.map(quoted).join(separator)).join('\r\n')}\r\n`;
}
