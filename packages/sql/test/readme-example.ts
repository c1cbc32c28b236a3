import { plan, pooledRate, value } from '@plumbline/sql';

const parts = plan`SELECT region, plans, children FROM figures WHERE year = ${value(2015)}`;
export const rates = pooledRate({
  from: parts,
  by: ['region'],
  numerator: 'plans',
  denominator: 'children',
  per: 10_000,
});
