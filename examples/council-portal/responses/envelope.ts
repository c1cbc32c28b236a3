import type { Response } from '@plumbline/core';
import type { StoredResponse } from './stored-response.ts';

/** The address that every response names as what it follows. */
const meta = 'https://schemas.plumbline.example/meta/response/1.0.0.json';

/**
 * A revision as the published envelope: what other systems read, and all that is needed to make its seal again but the
 * instrument's file. Roles, never names.
 */
export const envelopeOf = (response: StoredResponse): Response & { readonly $schema: string } => {
  const { id, instrument, organisation, period, state, revision, reason, isInvented, answers, seal, result } = response;
  const role = seal === null ? 'author' : 'dcs';
  return {
    $schema: meta,
    id,
    instrument,
    organisation,
    period,
    state,
    revision,
    ...(reason === null ? {} : { reason }),
    ...(isInvented ? { invented: true } : {}),
    views: [{ id: 'self', kind: 'self', by: { role, organisation }, answers, ...(seal === null ? {} : { result }) }],
    ...(seal === null ? {} : { seal }),
  };
};
