import type { Database } from '../database/open-database.ts';

/** Every revision of a response, the first first. */
export const revisionsOf = (database: Database, response: string) =>
  database
    .selectFrom('revisions')
    .select(['revision', 'state', 'reason', 'opened', 'signed', 'seal', 'previous'])
    .where('response', '=', response)
    .orderBy('revision')
    .execute();

export type ListedRevision = Awaited<ReturnType<typeof revisionsOf>>[number];
