import type { Outcome } from '@plumbline/core';

/** The value of what went well; a test fails with the issues of what did not. */
export const soundValue = <T>(outcome: Outcome<T>): T => {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.issues));
};
