import type { Account } from '../accounts/account.ts';
import type { Database } from '../database/open-database.ts';

export type Answers = { readonly [key: string]: unknown };

/** A response as it stands in one of its revisions. */
export interface StoredResponse {
  readonly id: string;
  readonly instrument: { readonly id: string; readonly version: string };
  readonly organisation: string;
  readonly period: string;
  readonly isInvented: boolean;
  readonly state: 'draft' | 'signed-off';
  readonly revision: number;
  /** Whether a later revision has taken its place. */
  readonly isCurrent: boolean;
  readonly reason: string | null;
  /** Number of the save that holds the answers. */
  readonly save: number;
  readonly answers: Answers;
  readonly signed: string | null;
  readonly seal: null | { readonly sha256: string; readonly engine: string; readonly previous: string | null };
  /** Set with the seal. */
  readonly result: unknown;
}

/**
 * A response of the account's own authority, in its current revision or the one asked for; `null` where there is none, or
 * none that this account may know of.
 */
export async function findResponse(
  database: Database,
  { organisation }: Pick<Account, 'organisation'>,
  id: string,
  revision?: number,
): Promise<StoredResponse | null> {
  const row = await database
    .selectFrom('responses')
    .innerJoin('revisions', 'revisions.response', 'responses.id')
    .innerJoin('saves', (join) =>
      join
        .onRef('saves.response', '=', 'revisions.response')
        .onRef('saves.revision', '=', 'revisions.revision')
        .onRef('saves.save', '=', 'revisions.save'),
    )
    .selectAll('revisions')
    .select(['responses.instrument', 'responses.version', 'responses.organisation', 'responses.period'])
    .select(['responses.invented', 'responses.revision as current', 'saves.answers'])
    .where('responses.id', '=', id)
    .where('responses.organisation', '=', organisation)
    .where((where) =>
      revision === undefined
        ? where('revisions.revision', '=', where.ref('responses.revision'))
        : where('revisions.revision', '=', revision),
    )
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    id,
    instrument: { id: row.instrument, version: row.version },
    organisation: row.organisation,
    period: row.period,
    isInvented: row.invented === 1,
    state: row.state === 'signed-off' ? 'signed-off' : 'draft',
    revision: row.revision,
    isCurrent: row.revision === row.current,
    reason: row.reason,
    save: row.save,
    answers: JSON.parse(row.answers),
    signed: row.signed,
    seal:
      row.seal === null || row.engine === null
        ? null
        : { sha256: row.seal, engine: row.engine, previous: row.previous },
    result: row.result === null ? null : JSON.parse(row.result),
  };
}
