import type { Account } from '../accounts/account.ts';
import type { Database } from '../database/open-database.ts';

export type AuditAction =
  | 'signed-in'
  | 'signed-out'
  | 'began'
  | 'saved'
  | 'conflict'
  | 'chose'
  | 'signed-off'
  | 'reopened'
  | 'exported';

export interface AuditEntry {
  readonly at: Date;
  readonly account: Pick<Account, 'id' | 'role'>;
  readonly action: AuditAction;
  readonly response?: string;
  readonly revision?: number;
  /** Which answers, as JSON pointers. What they say is never written here. */
  readonly pointers?: readonly string[];
}

/** Adds an entry to the audit log: within the transaction of what it tells of, so that both stand or neither does. */
export async function record(database: Database, entry: AuditEntry): Promise<void> {
  const { at, account, action, response = null, revision = null, pointers = [] } = entry;
  await database
    .insertInto('audit')
    .values({
      at: at.toISOString(),
      account: account.id,
      role: account.role,
      action,
      response,
      revision,
      pointers: JSON.stringify(pointers),
    })
    .execute();
}
