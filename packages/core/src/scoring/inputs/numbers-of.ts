import { extent, type Possible } from '../possible.js';

/** The lowest and the highest number that a value may be; none where it may be none. */
export const numbersOf = (value: Possible): readonly number[] => {
  const ends = extent(value);
  return ends === null || ends === 'empty' ? [] : [ends.lowest, ends.highest];
};
