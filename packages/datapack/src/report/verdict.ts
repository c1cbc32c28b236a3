import type { Gap } from '../data-pack.js';

export type Verdict = Gap['verdict'];

export const verdictText: { readonly [verdict in Verdict]: string } = {
  aligned: 'self-view and figures agree',
  'more-positive': 'self-view is more positive than the figures',
  harder: 'harder on itself than the figures',
  'cannot-tell': 'cannot be told',
};

/** For a narrow cell. */
export const verdictWord: { readonly [verdict in Verdict]: string } = {
  aligned: 'agree',
  'more-positive': 'above',
  harder: 'below',
  'cannot-tell': '–',
};
