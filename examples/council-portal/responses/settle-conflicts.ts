import type { Account } from '../accounts/account.ts';
import { record } from '../audit/record.ts';
import type { Database } from '../database/open-database.ts';
import { dropConflict, type OpenConflict, openConflicts } from './conflicts.ts';
import type { Instrument } from './instruments.ts';
import { lockRevision } from './lock-revision.ts';
import { saveWithin } from './save-answers.ts';
import { snapshot } from './snapshot.ts';
import { withAnswer } from './with-answer.ts';

/** What was chosen where two had answered. */
export interface Choice {
  readonly pointer: string;
  /** Of the conflict as it was shown: one that has changed since is not settled by it. */
  readonly save: number;
  readonly whose: 'mine' | 'theirs';
}

export interface Settling {
  readonly response: string;
  readonly instrument: Instrument;
  readonly choices: readonly Choice[];
  readonly account: Account;
  readonly at: Date;
}

/**
 * Puts what was chosen in its place, as one more save on top of what stands: where somebody has answered yet again in
 * between, that is a conflict of its own and is asked for once more. All or nothing.
 *
 * @returns how many wait still; `signed-off` where nothing can be put in place any more.
 */
export const settleConflicts = (
  database: Database,
  { response, instrument, choices, account, at }: Settling,
): Promise<number | 'signed-off'> =>
  database.transaction().execute(async (transaction) => {
    const { revision, isSealed } = await lockRevision(transaction, response);
    if (isSealed) return 'signed-off';
    for (const conflict of await openConflicts(transaction, response, revision, account)) {
      const choice = choices.find(({ pointer, save }) => pointer === conflict.pointer && save === conflict.save);
      if (choice === undefined) continue;
      const from = { revision, save: conflict.save };
      await dropConflict(transaction, response, revision, account, conflict.pointer);
      const shown = await snapshot(transaction, response, from);
      if (shown === null) throw new Error('A save that a conflict leans on is missing');
      const mine = withAnswer(shown, conflict.pointer, chosen(conflict, choice));
      await saveWithin(transaction, { response, instrument, from, mine, account, at });
      await record(transaction, { at, account, action: 'chose', response, revision, pointers: [conflict.pointer] });
    }
    return (await openConflicts(transaction, response, revision, account)).length;
  });

const chosen = ({ mine, theirs }: OpenConflict, { whose }: Choice): unknown => (whose === 'mine' ? mine : theirs);
