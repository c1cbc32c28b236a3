import type { Account } from '../accounts/account.ts';
import type { Database } from '../database/open-database.ts';

export interface ListedResponse {
  readonly id: string;
  readonly instrument: { readonly id: string; readonly version: string };
  readonly period: string;
  readonly isInvented: boolean;
  readonly state: string;
  readonly revision: number;
  readonly saved: string;
}

/** The responses of the account's authority, the latest period first. */
export async function listResponses(
  database: Database,
  { organisation }: Pick<Account, 'organisation'>,
): Promise<readonly ListedResponse[]> {
  const rows = await database
    .selectFrom('responses')
    .innerJoin('revisions', (join) =>
      join.onRef('revisions.response', '=', 'responses.id').onRef('revisions.revision', '=', 'responses.revision'),
    )
    .innerJoin('saves', (join) =>
      join
        .onRef('saves.response', '=', 'revisions.response')
        .onRef('saves.revision', '=', 'revisions.revision')
        .onRef('saves.save', '=', 'revisions.save'),
    )
    .select(['responses.id', 'responses.instrument', 'responses.version', 'responses.period', 'responses.invented'])
    .select(['revisions.state', 'revisions.revision', 'saves.at as saved'])
    .where('responses.organisation', '=', organisation)
    .orderBy('responses.period', 'desc')
    .orderBy('responses.instrument')
    .execute();
  return rows.map(({ instrument, version, invented, ...row }) => ({
    ...row,
    instrument: { id: instrument, version },
    isInvented: invented === 1,
  }));
}
