import type { Host } from '@plumbline/html';
import { printDrawnFrom } from '../responses/drawn-from.ts';
import type { StoredResponse } from '../responses/stored-response.ts';
import { csrfField, csrfTokenOf } from '../security/csrf.ts';
import type { Visitor } from '../visitor.ts';

/** What the components ask of the portal: addresses, what forms carry, and whether it can be signed off here. */
export const formHost = (response: StoredResponse, visitor: Visitor, canSign = false): Host => {
  const top = `/responses/${response.id}`;
  return {
    page: (key: string) => `${top}/pages/${key}`,
    tasks: top,
    answers: `${top}/answers`,
    print: `${top}/print`,
    signOff: canSign && response.seal === null ? `${top}/sign-off` : null,
    hidden: { [csrfField]: csrfTokenOf(visitor.token), from: printDrawnFrom(response) },
    canReturn: true,
    languages: [],
    notice: null,
  };
};
