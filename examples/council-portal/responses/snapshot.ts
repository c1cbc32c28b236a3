import type { Database } from '../database/open-database.ts';
import type { DrawnFrom } from './drawn-from.ts';
import type { Answers } from './stored-response.ts';

/** The answers as one save left them; `null` where that save was never made or is no longer kept. */
export async function snapshot(
  database: Database,
  response: string,
  { revision, save }: DrawnFrom,
): Promise<Answers | null> {
  const row = await database
    .selectFrom('saves')
    .select('answers')
    .where('response', '=', response)
    .where('revision', '=', revision)
    .where('save', '=', save)
    .executeTakeFirst();
  return row === undefined ? null : JSON.parse(row.answers);
}
