import { randomBytes } from 'node:crypto';
import type { Account } from '../accounts/account.ts';
import { record } from '../audit/record.ts';
import type { Database } from '../database/open-database.ts';
import type { Answers } from './stored-response.ts';

export interface Beginning {
  readonly instrument: { readonly id: string; readonly version: string };
  readonly period: string;
  readonly account: Account;
  readonly at: Date;
  /** For the demonstration, which begins with answers that were made up. */
  readonly answers?: Answers;
  readonly isInvented?: boolean;
}

/** Begins a response for the account's own authority. @returns its id; `null` where there is one for that period. */
export const beginResponse = (database: Database, beginning: Beginning): Promise<string | null> => {
  const { instrument, period, account, answers = {}, isInvented = false } = beginning;
  const id = `r-${randomBytes(8).toString('hex')}`;
  const at = beginning.at.toISOString();
  return database.transaction().execute(async (transaction) => {
    const made = await transaction
      .insertInto('responses')
      .values({
        id,
        instrument: instrument.id,
        version: instrument.version,
        organisation: account.organisation,
        period,
        invented: isInvented ? 1 : 0,
        revision: 1,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (made === undefined) return null;
    await transaction
      .insertInto('revisions')
      .values({ ...unsigned, response: id, revision: 1, save: 0, opened: at })
      .execute();
    await transaction
      .insertInto('saves')
      .values({ response: id, revision: 1, save: 0, answers: JSON.stringify(answers), account: account.id, at })
      .execute();
    await record(transaction, { at: beginning.at, account, action: 'began', response: id, revision: 1 });
    return id;
  });
};

/** A revision that nobody has signed off. */
export const unsigned = {
  state: 'draft',
  reason: null,
  signed: null,
  result: null,
  seal: null,
  engine: null,
  previous: null,
} as const;
