import { type FlagKind, flagOf } from '../flags/flag-kind.js';

/** `viewDisagreement` as a module can tell it: it scores one set of answers, and with nobody to compare with nothing can be told. */
export const viewDisagreementAlone: FlagKind = (flag, { scorer }) => [
  flagOf(flag, 'unknown', null, { views: 0 }, scorer.compiled),
];
