import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { StandenFile } from '../../../../src/domain/standen.ts';
import { makePackage } from '../../../../src/outputs/archive/make-package.ts';
import { smallBedragen } from '../../../support/make-artikel.ts';
import { samplePublicatie, sampleSite } from './sample-package.ts';

test('the metadata of a package cover the years of later phases, and its read-me names them', async () => {
  const { publicatie, artikel } = samplePublicatie();
  const draft = smallBedragen();
  const data: StandenFile = { ...draft, fase: '1e-suppletoire', kolommen: [{ jaar: 2030, fase: '1e-suppletoire', soort: 'stand' }, { jaar: 2034, fase: '1e-suppletoire', soort: 'mutatie' }] };
  const standen = [{ id: `${artikel.id}/1e-suppletoire`, file: 'standen/x.json', data }];
  const read = async (of: typeof publicatie) => {
    const files = unzipSync((await makePackage(of, sampleSite(), artikel)).zip);
    const text = (name: string) => strFromU8(files[Object.keys(files).find((path) => path.endsWith(name))!]!);
    return [/<dekkingInTijdBegindatum>(\d+)/.exec(text('informatieobject.mdto.xml'))![1], /<dekkingInTijdEinddatum>(\d+)/.exec(text('informatieobject.mdto.xml'))![1], text('LEESMIJ.txt').replace(/\s+/g, ' ').includes('artikel 3, eerste suppletoire begroting 2030')];
  };
  expect(await read({ ...publicatie, standen })).toEqual(['2029', '2034', true]);
  expect(await read(publicatie)).toEqual(['2029', '2030', false]);
});
