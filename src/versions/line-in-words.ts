/** The labels from the artikelonderdeel down to a line, or the label of a main line: "7.1 … › Opdrachten › Informatiehuishouding". */
export function lineInWords(regels: readonly { pad: string; label: string }[], pad: string): string {
  const parts = pad.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/')).map((step) => regels.find((regel) => regel.pad === step)?.label ?? step).join(' › ');
}
