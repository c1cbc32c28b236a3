import type { Area } from './areas.js';

const region = (gss: string, dfe: number, name: string): Area => ({
  gss,
  dfe,
  name,
  kind: 'region',
  region: null,
  from: null,
  to: null,
});

/** Regions of England with inner and outer London; numbers are those of the Local Authority Interactive Tool. */
export const regions: readonly Area[] = [
  region('E12000001', 980, 'North East'),
  region('E12000002', 981, 'North West'),
  region('E12000003', 982, 'Yorkshire and The Humber'),
  region('E12000004', 983, 'East Midlands'),
  region('E12000005', 984, 'West Midlands'),
  region('E12000006', 985, 'East of England'),
  region('E12000007', 986, 'London'),
  region('E13000001', 987, 'Inner London'),
  region('E13000002', 988, 'Outer London'),
  region('E12000008', 989, 'South East'),
  region('E12000009', 990, 'South West'),
];

export const england: Area = { ...region('E92000001', 970, 'England'), kind: 'country' };

/** Files write "Yorkshire and the Humber", "London (Inner)". */
export const regionOfName = (name: string): Area | undefined => {
  const plain = name.toLowerCase().replace(/^london \((inner|outer)\)$/, '$1 london');
  return regions.find((one) => one.name.toLowerCase() === plain);
};
