import { expect, test } from 'vitest';
import { profileFaults } from '../../../../src/outputs/pdf/gate/rules/output-intent.ts';
import { srgbProfile } from '../../../../src/outputs/pdf/srgb-profile.ts';

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset);

/** Offset and size of each tag in a profile. */
function tags(bytes: Uint8Array): Record<string, [number, number]> {
  const data = view(bytes);
  return Object.fromEntries(
    Array.from({ length: data.getUint32(128) }, (_, index) => {
      const at = 132 + index * 12;
      return [Buffer.from(bytes.subarray(at, at + 4)).toString(), [data.getUint32(at + 4), data.getUint32(at + 8)]];
    }),
  );
}

test('the profile is whole and has what a display profile needs', () => {
  const profile = srgbProfile();
  expect(profileFaults(profile, 3)).toEqual([]);
  expect(Object.keys(tags(profile)).sort()).toEqual(['bTRC', 'bXYZ', 'cprt', 'desc', 'gTRC', 'gXYZ', 'rTRC', 'rXYZ', 'wtpt']);
  for (const [offset, size] of Object.values(tags(profile))) expect(offset + size).toBeLessThanOrEqual(profile.length);
});

test('red, green and blue together make the white of the connection space', () => {
  const profile = srgbProfile();
  const xyz = (tag: string): number[] => [8, 12, 16].map((at) => view(profile).getInt32(tags(profile)[tag]![0] + at) / 65536);
  const [red, green, blue, white] = ['rXYZ', 'gXYZ', 'bXYZ', 'wtpt'].map(xyz) as [number[], number[], number[], number[]];
  white.forEach((value, index) => expect(red[index]! + green[index]! + blue[index]!).toBeCloseTo(value, 3));
});

test('the tone curve runs from black to white, as the standard draws it', () => {
  const profile = srgbProfile();
  const [offset] = tags(profile)['rTRC']!;
  const points = Array.from({ length: view(profile).getUint32(offset + 8) }, (_, index) => view(profile).getUint16(offset + 12 + index * 2) / 65535);
  expect(points[0]).toBe(0);
  expect(points.at(-1)).toBe(1);
  expect(points.every((value, index) => index === 0 || value >= points[index - 1]!)).toBe(true);
  // Half grey (128 of 255) gives 21,6 % of the light.
  expect(points[Math.round((128 / 255) * (points.length - 1))]).toBeCloseTo(0.2158, 2);
});

test('the profile has the same bytes every time', () => {
  expect(Buffer.from(srgbProfile()).equals(srgbProfile())).toBe(true);
});
