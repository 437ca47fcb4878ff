import type { Observation } from './observations.ts';

/** An example of how the data can be used; each was run with the published file. */
export interface Example {
  titel: string;
  uitleg: string;
  /** The data file it reads. */
  file: string;
  /** The text of the example for a file at an address and a budget year. */
  code(url: string, jaar: number): string;
  /** What it prints, computed here from the same rows. */
  uitkomst(rows: readonly Observation[]): string;
}

const MOST = 5;

/** Examples for the page about open data: the largest lines of the budget year, in three tools. */
export const EXAMPLES: readonly Example[] = [
  {
    titel: 'R',
    uitleg: 'De vijf grootste regelingen van het begrotingsjaar, in miljoenen euro’s.',
    file: 'bedragen.csv',
    code: (url) => `bedragen <- read.csv("${url}", encoding = "UTF-8")
regelingen <- subset(bedragen, niveau == "regeling" & jaar == begrotingsjaar & !is.na(bedrag_x1000))
grootste <- head(regelingen[order(-regelingen$bedrag_x1000), ], ${MOST})
cat(sprintf("%.1f miljoen  %s", grootste$bedrag_x1000 / 1000, grootste$pad_naam), sep = "\\n")`,
    uitkomst: largestLines,
  },
  {
    titel: 'Python',
    uitleg: 'Hetzelfde met alleen de standaardbibliotheek.',
    file: 'bedragen.csv',
    code: (url) => `import csv, io, urllib.request

with urllib.request.urlopen("${url}") as antwoord:
    rijen = list(csv.DictReader(io.TextIOWrapper(antwoord, encoding="utf-8")))

regelingen = [r for r in rijen
              if r["niveau"] == "regeling" and r["jaar"] == r["begrotingsjaar"] and r["bedrag_x1000"]]
regelingen.sort(key=lambda r: int(r["bedrag_x1000"]), reverse=True)
for r in regelingen[:${MOST}]:
    print(f'{int(r["bedrag_x1000"]) / 1000:.1f} miljoen  {r["pad_naam"]}')`,
    uitkomst: largestLines,
  },
  {
    titel: 'Rekenblad',
    uitleg: 'Open de werkmap in Excel of LibreOffice en zet deze formule in een lege cel. Ze telt alle regelingen van het begrotingsjaar op; de uitkomst is gelijk aan de uitgaven in de tabel.',
    file: 'bedragen.xlsx',
    code: (_, jaar) => `=SOMMEN.ALS(Gegevens!R:R; Gegevens!I:I; "regeling"; Gegevens!P:P; ${jaar})`,
    uitkomst: (rows) => String(ofBudgetYear(rows).reduce((sum, row) => sum + (row.bedrag_x1000 ?? 0), 0)),
  },
];

function ofBudgetYear(rows: readonly Observation[]): Observation[] {
  return rows.filter((row) => row.niveau === 'regeling' && row.jaar === row.begrotingsjaar && row.bedrag_x1000 !== null);
}

/** Lines as `%.1f` prints them: a point, also in Dutch. */
function largestLines(rows: readonly Observation[]): string {
  return ofBudgetYear(rows)
    .sort((a, b) => b.bedrag_x1000! - a.bedrag_x1000!)
    .slice(0, MOST)
    .map((row) => `${(row.bedrag_x1000! / 1000).toFixed(1)} miljoen  ${row.pad_naam}`)
    .join('\n');
}
