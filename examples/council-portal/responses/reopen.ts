import type { Account } from '../accounts/account.ts';
import { record } from '../audit/record.ts';
import type { Database } from '../database/open-database.ts';
import { unsigned } from './begin-response.ts';
import { lockRevision } from './lock-revision.ts';
import { snapshot } from './snapshot.ts';

export interface Reopening {
  readonly response: string;
  /** The revision that the page showed. */
  readonly revision: number;
  readonly reason: string;
  readonly account: Account;
  readonly at: Date;
}

export type Reopened = { readonly kind: 'reopened'; readonly revision: number } | { readonly kind: 'not-signed-off' };

/**
 * Begins the next revision with the answers of one that was signed off. The old revision stays as it is, seal and all: the
 * database refuses to change it.
 */
export const reopen = (database: Database, { response, revision, reason, account, at }: Reopening): Promise<Reopened> =>
  database.transaction().execute(async (transaction) => {
    const locked = await lockRevision(transaction, response);
    if (!locked.isSealed || locked.revision !== revision) return { kind: 'not-signed-off' };
    const answers = JSON.stringify(await snapshot(transaction, response, locked));
    const next = revision + 1;
    const opened = at.toISOString();
    await transaction
      .insertInto('revisions')
      .values({ ...unsigned, response, revision: next, save: 0, reason, opened })
      .execute();
    await transaction
      .insertInto('saves')
      .values({ response, revision: next, save: 0, answers, account: account.id, at: opened })
      .execute();
    await transaction.updateTable('responses').set({ revision: next }).where('id', '=', response).execute();
    await record(transaction, { at, account, action: 'reopened', response, revision: next });
    return { kind: 'reopened', revision: next };
  });
