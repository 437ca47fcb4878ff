/** An example of how the data can be used; each was run with the published file. */
export interface Example {
  titel: string;
  uitleg: string;
  /** The data file it reads. */
  file: string;
  /** The text of the example for a file at an address. */
  code(url: string): string;
}

/** Examples for the page about open data: the largest lines of the budget year, in three tools. */
export const EXAMPLES: readonly Example[] = [
  {
    titel: 'R',
    uitleg: 'De vijf grootste regelingen van het begrotingsjaar, in miljoenen euro’s.',
    file: 'bedragen.csv',
    code: (url) => `bedragen <- read.csv("${url}", encoding = "UTF-8")
regelingen <- subset(bedragen, niveau == "regeling" & jaar == begrotingsjaar)
regelingen <- regelingen[order(-regelingen$bedrag_x1000), ]
head(data.frame(naam = regelingen$pad_naam, miljoen = regelingen$bedrag_x1000 / 1000), 5)`,
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
for r in regelingen[:5]:
    print(f'{int(r["bedrag_x1000"]) / 1000:.1f} miljoen  {r["pad_naam"]}')`,
  },
  {
    titel: 'Rekenblad',
    uitleg: 'Open de werkmap in Excel of LibreOffice, blad “Gegevens”. Deze formule telt alle regelingen van 2022 op; de uitkomst is gelijk aan de uitgaven in de tabel.',
    file: 'bedragen.xlsx',
    code: () => `=SOMMEN.ALS(Gegevens!R:R; Gegevens!I:I; "regeling"; Gegevens!P:P; 2022)`,
  },
];
