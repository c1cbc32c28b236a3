import type { Account } from '../accounts/account.ts';
import type { Database } from '../database/open-database.ts';
import type { DrawnFrom } from './drawn-from.ts';

/** An answer that waits: another stands in its place. */
export interface OpenConflict {
  /** Into the answers of `save`. */
  readonly pointer: string;
  readonly save: number;
  /** What waits; `undefined`: the answer was taken back. */
  readonly mine: unknown;
  /** What the other answered. */
  readonly theirs: unknown;
}

export interface Keeping extends DrawnFrom {
  readonly response: string;
  readonly account: Account;
  readonly at: Date;
  readonly conflicts: readonly Omit<OpenConflict, 'save'>[];
}

/** Keeps answers that lost their place. Of the same person at the same place the newest is kept. */
export async function keepConflicts(database: Database, keeping: Keeping): Promise<void> {
  const { response, revision, save, account, at, conflicts } = keeping;
  for (const { pointer, mine, theirs } of conflicts)
    await database
      .insertInto('conflicts')
      .values({
        response,
        revision,
        account: account.id,
        pointer,
        save,
        mine: written(mine),
        theirs: written(theirs),
        at: at.toISOString(),
      })
      .onConflict((known) =>
        known.columns(['response', 'revision', 'account', 'pointer']).doUpdateSet(({ ref }) => ({
          save: ref('excluded.save'),
          mine: ref('excluded.mine'),
          theirs: ref('excluded.theirs'),
          at: ref('excluded.at'),
        })),
      )
      .execute();
}

/** What an account has yet to choose. */
export async function openConflicts(
  database: Database,
  response: string,
  revision: number,
  account: Pick<Account, 'id'>,
): Promise<readonly OpenConflict[]> {
  const rows = await database
    .selectFrom('conflicts')
    .select(['pointer', 'save', 'mine', 'theirs'])
    .where('response', '=', response)
    .where('revision', '=', revision)
    .where('account', '=', account.id)
    .orderBy('at')
    .orderBy('pointer')
    .execute();
  return rows.map(({ mine, theirs, ...row }) => ({ ...row, mine: read(mine), theirs: read(theirs) }));
}

const written = (answer: unknown): string | null => (answer === undefined ? null : JSON.stringify(answer));

const read = (stored: string | null): unknown => (stored === null ? undefined : JSON.parse(stored));

export const dropConflict = (
  database: Database,
  response: string,
  revision: number,
  account: Pick<Account, 'id'>,
  pointer: string,
) =>
  database
    .deleteFrom('conflicts')
    .where('response', '=', response)
    .where('revision', '=', revision)
    .where('account', '=', account.id)
    .where('pointer', '=', pointer)
    .execute();
