import { fileURLToPath } from 'node:url';

/** Published files that stand in the example of the East of England. */
export const realFile = (name: string) => ({
  path: fileURLToPath(new URL(`../../../../../examples/region-east/data/${name}`, import.meta.url)),
});

/** GSS codes of the eleven authorities of the East of England, in the order of the published fixture. */
export const eastOfEngland = [
  'E06000055',
  'E06000056',
  'E06000032',
  'E10000003',
  'E06000031',
  'E10000012',
  'E06000033',
  'E06000034',
  'E10000015',
  'E10000020',
  'E10000029',
];
