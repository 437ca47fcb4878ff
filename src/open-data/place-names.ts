/** What a figure is called where it is cited. */
export function figuurNaam(nummer: number, titel: string): string {
  return `Figuur ${nummer}: ${titel}`;
}

/** What a row of a table is called where it is cited; `pad` in words. */
export function rijNaam(tabel: number, pad: string): string {
  return `Tabel ${tabel}, rij ${pad}`;
}

/** What a cell of a table is called where it is cited; `pad` in words. */
export function celNaam(tabel: number, pad: string, jaar: number): string {
  return `${rijNaam(tabel, pad)}, ${jaar}`;
}
