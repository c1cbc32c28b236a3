import type { Database } from '../database/open-database.ts';

export interface HistoryEntry {
  readonly number: number;
  readonly at: string;
  readonly name: string;
  readonly role: string;
  readonly action: string;
  readonly revision: number | null;
  readonly pointers: readonly string[];
}

const mostShown = 200;

/** What was done to a response, the latest first: who, when, which answers. At most 200 entries. */
export async function historyOf(database: Database, response: string): Promise<readonly HistoryEntry[]> {
  const rows = await database
    .selectFrom('audit')
    .leftJoin('accounts', 'accounts.id', 'audit.account')
    .select([
      'audit.number',
      'audit.at',
      'audit.role',
      'audit.action',
      'audit.revision',
      'audit.pointers',
      'accounts.name',
    ])
    .where('audit.response', '=', response)
    .orderBy('audit.number', 'desc')
    .limit(mostShown)
    .execute();
  return rows.map(({ name, role, pointers, ...row }) => ({
    ...row,
    name: name ?? 'an account that is no more',
    role: role ?? '',
    pointers: JSON.parse(pointers),
  }));
}
