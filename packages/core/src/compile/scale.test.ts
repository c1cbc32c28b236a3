import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesOf, scaleOf } from './scale.js';

test.each([
  { value: 3, places: 0 },
  { value: 3.5, places: 1 },
  { value: 1.75, places: 2 },
  { value: -0.125, places: 3 },
  { value: 1e21, places: 0 },
  { value: 1e-7, places: 7 },
  { value: 1.5e-7, places: 8 },
])('$value needs $places places', ({ value, places }) => {
  expect(placesOf(value)).toBe(places);
});

test('the scale of edges and values makes integers of them all', () => {
  expect(scaleOf([4, 3.5, 2.6, 1.75])).toBe(100);
  const decimal = fc
    .tuple(fc.integer({ min: -9999, max: 9999 }), fc.nat(4))
    .map(([digits, places]) => Number(`${digits}e-${places}`));
  fc.assert(
    fc.property(fc.array(decimal), (values) => {
      for (const value of values)
        expect(Math.abs(value * scaleOf(values) - Math.round(value * scaleOf(values)))).toBeLessThan(1e-6);
    }),
  );
});

test('nothing to scale stays as it is', () => {
  expect(scaleOf([])).toBe(1);
});
