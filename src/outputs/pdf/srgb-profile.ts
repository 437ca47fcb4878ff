/** The colours of sRGB (IEC 61966-2-1) adapted to D50, as ICC profiles state them: X, Y, Z. */
const PRIMARIES = { rXYZ: [0.43607, 0.22249, 0.01392], gXYZ: [0.38515, 0.71687, 0.09708], bXYZ: [0.14307, 0.06061, 0.7141] } as const;
/** The white of the connection space. */
const D50 = [0.9642, 1, 0.8249] as const;
/** Points on the tone curve: enough that interpolation stays below what eight bits show. */
const CURVE_POINTS = 1024;

/**
 * An ICC profile (version 2.1, matrix and tone curve) that describes sRGB. Computed from the published numbers of the
 * standard, so it may be shipped freely; the same bytes every time.
 */
export function srgbProfile(): Uint8Array {
  const curve = toneCurve();
  const tags: [string, Uint8Array][] = [
    ['desc', description('sRGB')],
    ['cprt', text('Geen rechten voorbehouden (CC0 1.0)')],
    ['wtpt', xyz(D50)],
    ['rXYZ', xyz(PRIMARIES.rXYZ)],
    ['gXYZ', xyz(PRIMARIES.gXYZ)],
    ['bXYZ', xyz(PRIMARIES.bXYZ)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  return assemble(tags);
}

/** Puts header, table of tags and data together; equal data is stored once. */
function assemble(tags: readonly [string, Uint8Array][]): Uint8Array {
  const unique = [...new Set(tags.map(([, data]) => data))];
  const offsets = new Map<Uint8Array, number>();
  let end = 128 + 4 + tags.length * 12;
  for (const data of unique) {
    offsets.set(data, end);
    end += Math.ceil(data.length / 4) * 4;
  }
  const profile = new Uint8Array(end);
  const view = new DataView(profile.buffer);
  header(profile, view, end);
  view.setUint32(128, tags.length);
  tags.forEach(([signature, data], index) => {
    const at = 132 + index * 12;
    ascii(profile, at, signature);
    view.setUint32(at + 4, offsets.get(data)!);
    view.setUint32(at + 8, data.length);
  });
  for (const [data, offset] of offsets) profile.set(data, offset);
  return profile;
}

function header(profile: Uint8Array, view: DataView, size: number): void {
  view.setUint32(0, size);
  view.setUint32(8, 0x02100000);
  ascii(profile, 12, 'mntrRGB XYZ ');
  // The date of the profile is that of its definition, not of the build: 18 October 1999.
  [1999, 10, 18, 0, 0, 0].forEach((value, index) => view.setUint16(24 + index * 2, value));
  ascii(profile, 36, 'acsp');
  D50.forEach((value, index) => view.setInt32(68 + index * 4, fixed(value)));
}

/** From stored value to light: the curve of the standard. */
function toneCurve(): Uint8Array {
  const data = new Uint8Array(12 + CURVE_POINTS * 2);
  const view = new DataView(data.buffer);
  ascii(data, 0, 'curv');
  view.setUint32(8, CURVE_POINTS);
  for (let index = 0; index < CURVE_POINTS; index += 1) {
    const value = index / (CURVE_POINTS - 1);
    const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    view.setUint16(12 + index * 2, Math.round(light * 65535));
  }
  return data;
}

function xyz(values: readonly number[]): Uint8Array {
  const data = new Uint8Array(20);
  ascii(data, 0, 'XYZ ');
  values.forEach((value, index) => new DataView(data.buffer).setInt32(8 + index * 4, fixed(value)));
  return data;
}

function text(words: string): Uint8Array {
  const data = new Uint8Array(8 + words.length + 1);
  ascii(data, 0, 'text');
  ascii(data, 8, words);
  return data;
}

/** A textDescriptionType: the words in ASCII, and empty Unicode and Macintosh forms. */
function description(words: string): Uint8Array {
  const data = new Uint8Array(12 + words.length + 1 + 8 + 3 + 67);
  ascii(data, 0, 'desc');
  new DataView(data.buffer).setUint32(8, words.length + 1);
  ascii(data, 12, words);
  return data;
}

function ascii(target: Uint8Array, at: number, words: string): void {
  for (let index = 0; index < words.length; index += 1) target[at + index] = words.charCodeAt(index);
}

/** A number as ICC's s15Fixed16. */
const fixed = (value: number): number => Math.round(value * 65536);
