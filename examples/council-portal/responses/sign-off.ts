import { type Issue, type Result, scoreResponse, sealContent, validateAnswers } from '@plumbline/core';
import type { Account } from '../accounts/account.ts';
import { record } from '../audit/record.ts';
import type { Database } from '../database/open-database.ts';
import { sha256 } from '../security/sha256.ts';
import { asAtOf } from './as-at.ts';
import type { DrawnFrom } from './drawn-from.ts';
import { envelopeOf } from './envelope.ts';
import type { Instrument } from './instruments.ts';
import { lockRevision } from './lock-revision.ts';
import { store } from './save-answers.ts';
import { snapshot } from './snapshot.ts';
import type { Answers, StoredResponse } from './stored-response.ts';

export interface SigningOff {
  readonly response: StoredResponse;
  readonly instrument: Instrument;
  /** What was looked at when it was signed. */
  readonly from: DrawnFrom;
  readonly account: Account;
  readonly at: Date;
}

export type SignedOff =
  | { readonly kind: 'signed-off'; readonly seal: string }
  | { readonly kind: 'already' }
  /** Somebody saved since: what would be signed is not what was read. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'unsettled' }
  | { readonly kind: 'unfinished'; readonly issues: readonly Issue[] };

/** Judges the answers as final, scores, stores and seals them, all of it in the transaction that locks them. */
export const signOff = (database: Database, signing: SigningOff): Promise<SignedOff> =>
  database.transaction().execute(async (transaction) => {
    const { response, instrument, from, account, at } = signing;
    const locked = await lockRevision(transaction, response.id);
    if (locked.isSealed) return { kind: 'already' };
    if (locked.revision !== from.revision || locked.save !== from.save) return { kind: 'changed' };
    if (await hasConflicts(transaction, response.id, locked.revision)) return { kind: 'unsettled' };

    const saved = await snapshot(transaction, response.id, locked);
    if (saved === null) throw new Error('The save that stands is missing');
    const answers = withoutHidden(instrument, saved);
    const issues = finalIssues(instrument, answers);
    if (issues.length > 0) return { kind: 'unfinished', issues };
    const save = locked.save + 1;
    await store(transaction, { response: response.id, account, at }, { revision: locked.revision, save }, answers);
    const result = resultOf(instrument, { ...response, answers });
    const previous = await sealBefore(transaction, response.id, locked.revision);
    const seal = sha256(sealContent({ instrument: instrument.sha256, answers, result, previous }));
    await transaction
      .updateTable('revisions')
      .set({
        state: 'signed-off',
        signed: at.toISOString(),
        result: JSON.stringify(result),
        seal,
        engine: result.engine,
        previous,
      })
      .where('response', '=', response.id)
      .where('revision', '=', locked.revision)
      .execute();
    await record(transaction, { at, account, action: 'signed-off', response: response.id, revision: locked.revision });
    return { kind: 'signed-off', seal };
  });

/** Answers to questions that the others hide were kept while they might show again; signed off they would be errors. */
const withoutHidden = ({ form }: Instrument, answers: Answers): Answers => form.withoutHidden(answers) as Answers; // Of an object comes one.

/** Warnings stop nobody from signing. */
const finalIssues = ({ compiled }: Instrument, answers: unknown): readonly Issue[] =>
  validateAnswers(compiled, answers, { mode: 'final' }).filter(({ severity }) => severity !== 'warning');

/** As `verifyResponse` works it out again from the exported file. */
function resultOf({ compiled }: Instrument, response: StoredResponse): Result {
  const asAt = asAtOf(response.period);
  const scored = scoreResponse(compiled, envelopeOf(response), asAt === undefined ? {} : { asAt });
  const result = scored.ok ? scored.value.views[0]?.result : undefined;
  if (result === undefined) throw new Error('Answers that hold as final cannot be scored');
  return result;
}

async function hasConflicts(database: Database, response: string, revision: number): Promise<boolean> {
  const open = await database
    .selectFrom('conflicts')
    .select('pointer')
    .where('response', '=', response)
    .where('revision', '=', revision)
    .limit(1)
    .execute();
  return open.length > 0;
}

/** The seal of the revision before; `null` for the first. */
async function sealBefore(database: Database, response: string, revision: number): Promise<string | null> {
  const row = await database
    .selectFrom('revisions')
    .select('seal')
    .where('response', '=', response)
    .where('revision', '=', revision - 1)
    .executeTakeFirst();
  return row?.seal ?? null;
}
