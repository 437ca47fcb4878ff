import type { FiguurSpec } from './spec.ts';
import { formatSpoken } from './unit.ts';

/** The figure in words, for who cannot see it: what kind of drawing it is and what it shows. The table below it has the exact amounts. */
export function describeFiguur(spec: FiguurSpec): string {
  const kind = spec.form === 'columns' ? KINDS[spec.stacking] : 'Staafdiagram';
  const series = spec.series.length > 1 ? ` met ${spec.series.map((item) => item.label).join(', ')}` : '';
  const values = spec.categories.map((_, index) => `${categoryInWords(spec, index)}: ${valuesInWords(spec, index)}`);
  return `${kind}${series}. ${values.join('; ')}.`;
}

/** One value as it is read out: "2022, Informatiehuishouding: € 148,0 miljoen; samen € 193,6 miljoen". */
export function describePoint(spec: FiguurSpec, series: number, category: number): string {
  const { label, values } = spec.series[series]!;
  const value = formatSpoken(values[category] ?? null, spec.eenheid, spec.signed);
  const name = spec.series.length > 1 && !spec.signed ? `, ${label}` : '';
  const { note } = spec.categories[category]!;
  const total = spec.totals?.[category] ?? null;
  const whole = note !== '' ? `; ${note}` : total !== null && spec.series.length > 1 ? `; samen ${formatSpoken(total, spec.eenheid)}` : '';
  return `${categoryInWords(spec, category)}${name}: ${value}${whole}`;
}

/** The name of a year or line with its quieter words. */
export function categoryInWords(spec: FiguurSpec, category: number): string {
  const { label, sublabel } = spec.categories[category]!;
  return sublabel === '' ? label : `${label} (${sublabel})`;
}

const KINDS = { single: 'Kolommendiagram', stacked: 'Gestapeld kolommendiagram', grouped: 'Kolommendiagram' } as const;

function valuesInWords(spec: FiguurSpec, category: number): string {
  const { note } = spec.categories[category]!;
  const total = spec.totals?.[category] ?? null;
  if (spec.totals !== null && total !== null) return formatSpoken(total, spec.eenheid);
  const given = spec.series.filter((series) => (series.values[category] ?? null) !== null);
  if (given.length === 0) return 'niet opgegeven';
  if (spec.eenheid === 'procent') return `${formatSpoken(given[0]!.values[category]!, 'procent')}${note === '' ? '' : `, ${note}`}`;
  if (given.length === 1) return formatSpoken(given[0]!.values[category]!, spec.eenheid, spec.signed);
  return given.map((series) => `${series.label} ${formatSpoken(series.values[category]!, spec.eenheid, spec.signed)}`).join(', ');
}
