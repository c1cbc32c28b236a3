import { type Issue, type Response, type Result, sealContent } from '@plumbline/core';
import { sha256 } from './sha256.js';

/**
 * Whether a response is still what was sealed at sign-off: its own answers, their stored result, the instrument's file and
 * the seal before, hashed again. A seal that holds says nothing of who made it.
 *
 * @param instrument SHA-256 of the instrument's file; `null` where that is not at hand, so that nothing can be told
 */
export const sealIssues = ({ seal, views }: Response, instrument: string | null): readonly Issue[] => {
  if (seal === undefined) return [];
  if (instrument === null)
    return [
      { code: 'seal-not-checked', path: '/seal', expected: 'the instrument', found: 'none', severity: 'warning' },
    ];
  const own = views.find(({ kind }) => kind === 'self') ?? views[0];
  const found = own === undefined ? null : hashOf(own.answers, own.result, instrument, seal.previous);
  if (found === seal.sha256) return [];
  return [{ code: 'seal-broken', path: '/seal/sha256', expected: 'the seal of what stands here', found: 'another' }];
};

/** `null` for what no seal was ever made of. */
const hashOf = (answers: unknown, result: unknown, instrument: string, previous: string | null): string | null => {
  if (typeof result !== 'object' || result === null) return null;
  try {
    // Whatever stands there is hashed as it stands: only the very result that was sealed gives the seal.
    const text = sealContent({ instrument, answers, result: result as Result, previous });
    return sha256(text);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
};
