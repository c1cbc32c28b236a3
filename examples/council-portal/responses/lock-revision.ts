import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';

export interface Locked {
  readonly revision: number;
  readonly save: number;
  readonly isSealed: boolean;
}

/**
 * Takes the current revision of a response for this transaction, so that writers come one after another. A write that
 * changes nothing does it alike in both engines: SQLite locks the file, PostgreSQL the row.
 */
export async function lockRevision(transaction: Transaction<Tables>, response: string): Promise<Locked> {
  const { revision } = await transaction
    .updateTable('responses')
    .set(({ ref }) => ({ revision: ref('revision') }))
    .where('id', '=', response)
    .returning('revision')
    .executeTakeFirstOrThrow();
  const { save, seal } = await transaction
    .selectFrom('revisions')
    .select(['save', 'seal'])
    .where('response', '=', response)
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow();
  return { revision, save, isSealed: seal !== null };
}
