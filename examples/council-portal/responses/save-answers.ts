import { validateAnswers } from '@plumbline/core';
import type { Transaction } from 'kysely';
import type { Account } from '../accounts/account.ts';
import { record } from '../audit/record.ts';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import { changedPointers } from './changed-pointers.ts';
import { keepConflicts } from './conflicts.ts';
import type { DrawnFrom } from './drawn-from.ts';
import type { Instrument } from './instruments.ts';
import { lockRevision } from './lock-revision.ts';
import { mergeAnswers } from './merge-answers.ts';
import { pruneSaves } from './prune-saves.ts';
import { snapshot } from './snapshot.ts';
import type { Answers } from './stored-response.ts';

export interface Saving {
  readonly response: string;
  readonly instrument: Instrument;
  /** The save that the page was drawn from. */
  readonly from: DrawnFrom;
  /** Whole answers: those of `from` with what was typed since. */
  readonly mine: Answers;
  readonly account: Account;
  readonly at: Date;
}

export type Saved =
  | {
      readonly kind: 'saved';
      /** From now on the page is drawn from here. */
      readonly stands: DrawnFrom;
      readonly answers: Answers;
      /** Somebody else had saved in between; their answers are in `answers` too. */
      readonly isMerged: boolean;
      /** Where both had answered differently: the other's answer stands, this one is kept until somebody chooses. */
      readonly conflicts: readonly string[];
    }
  | { readonly kind: 'signed-off' };

/**
 * Saves answers on top of whatever stands now. What nobody else touched since `from` is taken over; what somebody did is
 * kept beside theirs. Nothing is lost and nothing overwritten: once this resolves, all of it is in a committed transaction.
 */
export const saveAnswers = (database: Database, saving: Saving): Promise<Saved> =>
  database.transaction().execute((transaction) => saveWithin(transaction, saving));

/** `saveAnswers` within a transaction that is already open. */
export async function saveWithin(transaction: Transaction<Tables>, saving: Saving): Promise<Saved> {
  const { response, instrument, from, mine, account, at } = saving;
  const { revision, save, isSealed } = await lockRevision(transaction, response);
  if (isSealed) return { kind: 'signed-off' };
  const theirs = await snapshot(transaction, response, { revision, save });
  if (theirs === null) throw new Error('The save that stands is missing');
  const isMerged = from.revision !== revision || from.save !== save;
  // Of a save that is no longer kept nothing is known: what differs counts as answered by both.
  const base = isMerged ? ((await snapshot(transaction, response, from)) ?? {}) : theirs;
  const merged = mergeAnswers(instrument, { base, mine, theirs });

  const pointers = changedPointers(theirs, merged.answers);
  const stands = { revision, save: pointers.length === 0 ? save : save + 1 };
  const entry = { at, account, response, revision } as const;
  if (pointers.length > 0) {
    await store(transaction, saving, stands, merged.answers);
    await record(transaction, { ...entry, action: 'saved', pointers });
  }
  const conflicts = merged.conflicts.map(({ pointer }) => pointer);
  if (conflicts.length > 0) {
    await keepConflicts(transaction, { ...stands, response, account, at, conflicts: merged.conflicts });
    await record(transaction, { ...entry, action: 'conflict', pointers: conflicts });
  }
  return { kind: 'saved', stands, answers: merged.answers, isMerged, conflicts };
}

/** Writes one more save, which is the one that stands from now on. */
export async function store(
  database: Database,
  { response, account, at }: Pick<Saving, 'response' | 'account' | 'at'>,
  { revision, save }: DrawnFrom,
  answers: Answers,
): Promise<void> {
  const row = { response, revision, save, answers: JSON.stringify(answers), account: account.id, at: at.toISOString() };
  await database.insertInto('saves').values(row).execute();
  await database
    .updateTable('revisions')
    .set({ save })
    .where('response', '=', response)
    .where('revision', '=', revision)
    .execute();
  await pruneSaves(database, response, { revision, save });
}

/** What keeps answers from being saved at all: what no draft may hold. */
export const draftIssues = ({ compiled }: Instrument, answers: unknown) =>
  validateAnswers(compiled, answers, { mode: 'draft' }).filter(({ severity }) => severity !== 'warning');
