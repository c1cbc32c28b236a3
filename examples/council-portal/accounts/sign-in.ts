import type { Database } from '../database/open-database.ts';
import { type Account, accountNamed, accountOf } from './account.ts';
import { hashPassword, isPassword, type PasswordWork } from './password.ts';
import { forgetAttempt, isLimited, noteAttempt, subjectsOf } from './sign-in-limit.ts';

export interface Attempt {
  readonly name: string;
  readonly password: string;
  /** Where it comes from. */
  readonly address: string;
}

export type SignedIn =
  | { readonly kind: 'signed-in'; readonly account: Account }
  | { readonly kind: 'refused' }
  | { readonly kind: 'too-many' };

/** Longer ones only cost time. */
const longestPassword = 256;

/**
 * Judges a name and a password. An unknown name takes as long as a wrong password and gets the same answer. Attempts are
 * counted before the password is looked at, so that many at once do not slip past the limit.
 */
export function signIn(work: PasswordWork): (database: Database, attempt: Attempt, now: Date) => Promise<SignedIn> {
  const nobody = hashPassword('nobody has this password', work);
  return async (database, attempt, now) => {
    const subjects = subjectsOf(attempt);
    // Who is stopped already is not noted again, or guessing on would fill the database.
    if (await isLimited(database, subjects, now)) return { kind: 'too-many' };
    const noted = await noteAttempt(database, subjects, now);
    if (await isLimited(database, subjects, now)) return { kind: 'too-many' };
    const stored = attempt.password.length > longestPassword ? undefined : await accountNamed(database, attempt.name);
    const isRight = await isPassword(attempt.password.slice(0, longestPassword), stored?.password ?? (await nobody));
    if (stored === undefined || !isRight) return { kind: 'refused' };
    await forgetAttempt(database, subjects, noted);
    return { kind: 'signed-in', account: accountOf(stored) };
  };
}
