import type { Generated } from 'kysely';

/** Times are ISO 8601 in UTC, JSON is text: so that the same queries run on SQLite and PostgreSQL. */
export interface Tables {
  readonly accounts: AccountsTable;
  readonly sessions: SessionsTable;
  readonly sign_in_failures: SignInFailuresTable;
  readonly responses: ResponsesTable;
  readonly revisions: RevisionsTable;
  readonly saves: SavesTable;
  readonly conflicts: ConflictsTable;
  readonly audit: AuditTable;
}

interface AccountsTable {
  readonly id: string;
  /** What is typed at sign-in. */
  readonly name: string;
  readonly password: string;
  readonly role: string;
  readonly organisation: string;
}

interface SessionsTable {
  /** SHA-256 of the token in the cookie: who reads the database cannot sign in with it. */
  readonly id: string;
  readonly account: string;
  readonly began: string;
  readonly used: string;
}

interface SignInFailuresTable {
  /** What the failure counts against: a name at an address, a name, an address; hashed. */
  readonly subject: string;
  readonly attempt: string;
  readonly at: string;
}

interface ResponsesTable {
  readonly id: string;
  readonly instrument: string;
  readonly version: string;
  readonly organisation: string;
  readonly period: string;
  /** 1 where its answers were made up for the demonstration. */
  readonly invented: number;
  /** The current one. */
  readonly revision: number;
}

interface RevisionsTable {
  readonly response: string;
  readonly revision: number;
  readonly state: string;
  readonly reason: string | null;
  /** Number of the save that stands. */
  readonly save: number;
  readonly opened: string;
  /** From here on `null` until it is signed off, and never changed after that. */
  readonly signed: string | null;
  readonly result: string | null;
  readonly seal: string | null;
  readonly engine: string | null;
  readonly previous: string | null;
}

interface SavesTable {
  readonly response: string;
  readonly revision: number;
  readonly save: number;
  readonly answers: string;
  readonly account: string;
  readonly at: string;
}

/** An answer that somebody gave where another had answered meanwhile: kept until one of the two is chosen. */
interface ConflictsTable {
  readonly response: string;
  readonly revision: number;
  readonly account: string;
  /** Into the answers of `save`, in which the other's answer stands. */
  readonly pointer: string;
  readonly save: number;
  /** JSON; `null` where the answer was taken back. */
  readonly mine: string | null;
  readonly theirs: string | null;
  readonly at: string;
}

interface AuditTable {
  readonly number: Generated<number>;
  readonly at: string;
  readonly account: string | null;
  readonly role: string | null;
  readonly action: string;
  readonly response: string | null;
  readonly revision: number | null;
  /** JSON list of pointers: which answers, never what they say. */
  readonly pointers: string;
}
