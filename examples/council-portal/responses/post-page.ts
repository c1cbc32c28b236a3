import { type ErrorView, english } from '@plumbline/core/view';
import { type AppliedPost, applyPost, type NextStep } from '@plumbline/html';
import type { Account } from '../accounts/account.ts';
import type { Database } from '../database/open-database.ts';
import { csrfField } from '../security/csrf.ts';
import type { Entries } from '../security/entries.ts';
import { isWellFormed } from '../security/is-well-formed.ts';
import type { DrawnFrom } from './drawn-from.ts';
import type { Instrument } from './instruments.ts';
import { draftIssues, saveAnswers } from './save-answers.ts';
import { snapshot } from './snapshot.ts';
import type { Answers, StoredResponse } from './stored-response.ts';

export interface PostedPage {
  readonly response: StoredResponse;
  readonly instrument: Instrument;
  readonly page: string;
  readonly from: DrawnFrom;
  readonly entries: Entries;
  readonly account: Account;
  readonly at: Date;
}

/** What the page is shown again from. */
export interface Redrawn {
  readonly answers: Answers;
  readonly from: DrawnFrom;
  readonly typed: AppliedPost['typed'];
  readonly errors: readonly ErrorView[];
}

export type PostedOutcome =
  | { readonly kind: 'saved'; readonly next: NextStep; readonly isMerged: boolean }
  /** What could be read is saved. The page is shown again, with what is wrong and what could not be read as it was typed. */
  | ({ readonly kind: 'partly-saved' } & Redrawn)
  /** The same, and somebody else has answered another question of it differently. */
  | ({ readonly kind: 'partly-saved-beside-another' } & Redrawn)
  /** Nothing is saved: no draft may hold this. */
  | ({ readonly kind: 'not-saved' } & Redrawn)
  | { readonly kind: 'conflict' }
  | { readonly kind: 'signed-off' }
  | { readonly kind: 'refused' };

/** Names that forms carry for the portal and not for the form. */
const own = [csrfField, 'from'];

/** Reads a posted page on top of the save that it was drawn from, and saves what came of it on top of what stands. */
export async function postPage(database: Database, posted: PostedPage): Promise<PostedOutcome> {
  const { response, instrument, page, from, entries, account, at } = posted;
  const drawn = (await snapshot(database, response.id, from)) ?? response.answers;
  const applied = await applyPost(instrument.form, page, entries, { answers: drawn }, { words: english, own });
  const { answers, typed, errors, isWrong, button, next } = applied;
  if (!isAnswers(answers) || !isWellFormed(answers)) return { kind: 'refused' };
  if (draftIssues(instrument, answers).length > 0) return { kind: 'not-saved', answers, from, typed, errors };

  const saved = await saveAnswers(database, { response: response.id, instrument, from, mine: answers, account, at });
  if (saved.kind === 'signed-off') return saved;
  // Nobody leaves behind what is kept nowhere: what could not be read, and what was refused.
  const isAllTaken = Object.keys(typed).length === 0 && errors.length === 0;
  const hasConflicts = saved.conflicts.length > 0;
  if (isAllTaken && hasConflicts) return { kind: 'conflict' };
  if (isAllTaken && (!isWrong || button?.do === 'save')) return { kind: 'saved', next, isMerged: saved.isMerged };
  const kind = hasConflicts ? 'partly-saved-beside-another' : 'partly-saved';
  return { kind, answers: saved.answers, from: saved.stands, typed, errors };
}

const isAnswers = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
