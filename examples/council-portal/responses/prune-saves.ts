import type { Database } from '../database/open-database.ts';
import type { DrawnFrom } from './drawn-from.ts';

/** How many saves of a revision are kept to merge with: pages drawn earlier than that have every difference shown. */
export const keptSaves = 100;

/** Forgets the save that has become too old, unless an open conflict still leans on it. */
export const pruneSaves = (database: Database, response: string, { revision, save }: DrawnFrom) =>
  database
    .deleteFrom('saves')
    .where('response', '=', response)
    .where('revision', '=', revision)
    .where('save', '<=', save - keptSaves)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('conflicts')
            .select('conflicts.save')
            .whereRef('conflicts.response', '=', 'saves.response')
            .whereRef('conflicts.revision', '=', 'saves.revision')
            .whereRef('conflicts.save', '=', 'saves.save'),
        ),
      ),
    )
    .execute();
