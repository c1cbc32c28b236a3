import { expect, test } from 'vitest';
import { nearest } from './nearest.js';

const headings = ['area', 'period', 'value', 'numerator', 'denominator', 'referral_count'];

test.each([
  { word: 'numerater', want: 'numerator' },
  { word: 'Denominator', want: 'denominator' },
  { word: 'Referral count', want: 'referral_count' },
  { word: 'periods', want: 'period' },
  { word: 'local_authority', want: undefined },
  { word: '', want: undefined },
])('"$word" is nearest to $want', ({ word, want }) => expect(nearest(word, headings)).toBe(want));
