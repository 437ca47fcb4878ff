import type { APIRoute } from 'astro';
import { tableRows } from '../../../../../../charts/figuur-table.ts';
import { spreadsheetCsv } from '../../../../../../open-data/csv.ts';
import { figuurMet, figuurPaths } from '../../../../../../publication/figuur-paths.ts';

export const getStaticPaths = figuurPaths;

/** The data of a figure, for a spreadsheet. */
export const GET: APIRoute = async ({ props }) => {
  const { figuur } = await figuurMet(props['id'] as string, props['figuur'] as string);
  return new Response(spreadsheetCsv(tableRows(figuur.spec.tabel)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
