import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figurenVan } from '../charts/figuren-van-artikel.ts';
import { shareSvg } from '../charts/share-svg.ts';
import { keptPicture } from './kept-pictures.ts';
import { hoofdstukVan, type ArtikelStuk, type Publicatie } from '../domain/publicatie.ts';

/** The weights of the drawings and the families under which the font files know them. */
const WEIGHTS = { 400: 'Fira Sans', 500: 'Fira Sans Medium', 700: 'Fira Sans SemiBold' } as const;
const FILES = [400, 500, 600].map((weight) => `@fontsource/fira-sans/files/fira-sans-latin-${weight}-normal.woff2`);

/** Where pictures are kept between builds. */
const KEPT = join(process.cwd(), '.cache/deelbeelden');

/** Whether an article has a figure to show where a link to it is shared. */
export function hasShareImage(publicatie: Publicatie, artikel: ArtikelStuk): boolean {
  return figurenVan(publicatie, artikel).figuren.length > 0;
}

/**
 * The first figure of an article as a PNG for shared links. Drawn by the same program and fonts on every machine: same
 * figure, same bytes. Throws when the article has no figure.
 */
export async function shareImage(publicatie: Publicatie, artikel: ArtikelStuk): Promise<Uint8Array> {
  const [figuur] = figurenVan(publicatie, artikel).figuren;
  if (figuur === undefined) throw new Error(`No figure in ${artikel.file}`);
  const { bestand, begrotingsjaar } = artikel.begroting;
  const chapter = hoofdstukVan(publicatie, artikel)?.afkorting ?? bestand.hoofdstuk;
  return makePng(shareSvg(figuur.spec, `${publicatie.uitgave.naam} · Begroting ${begrotingsjaar} ${chapter} · Artikel ${bestand.artikel.nummer}`));
}

/** Turns a drawing into a picture, or takes it from an earlier build. */
export function makePng(svg: string, folder = KEPT): Promise<Uint8Array> {
  const makers = ['@resvg/resvg-wasm', '@fontsource/fira-sans'].map((name) => (JSON.parse(readFileSync(packageFile(`${name}/package.json`), 'utf8')) as { version: string }).version);
  return keptPicture(folder, [svg, ...makers].join('\n'), () => drawPng(svg));
}

/** Draws it. The font files name each weight as a family of its own, so the drawing does here as well. */
async function drawPng(svg: string): Promise<Uint8Array> {
  const { fonts } = await ready();
  const named = svg.replace(/ font-weight="(\d+)"/g, (whole, weight: string) => (weight in WEIGHTS ? ` font-family="${WEIGHTS[Number(weight) as keyof typeof WEIGHTS]}"` : whole));
  const drawing = new Resvg(named, { font: { fontBuffers: fonts, defaultFontFamily: WEIGHTS[400] } });
  const picture = drawing.render();
  const png = picture.asPng();
  picture.free();
  drawing.free();
  return png;
}

let loading: Promise<{ fonts: Uint8Array[] }> | undefined;

/** The drawing program and the fonts, loaded once: a program may be started only once in a process. */
function ready(): Promise<{ fonts: Uint8Array[] }> {
  loading ??= (async () => {
    await initWasm(readFileSync(packageFile('@resvg/resvg-wasm/index_bg.wasm')));
    return { fonts: FILES.map((file) => new Uint8Array(readFileSync(packageFile(file)))) };
  })();
  return loading;
}

function packageFile(path: string): string {
  return join(process.cwd(), 'node_modules', path);
}
