import { readFile } from 'node:fs/promises';
import { accountNamed, accountOf } from '../accounts/account.ts';
import { hashPassword, type PasswordWork } from '../accounts/password.ts';
import type { Database } from '../database/open-database.ts';
import { beginResponse } from '../responses/begin-response.ts';
import type { Answers } from '../responses/stored-response.ts';
import { demonstrationAccounts } from './accounts.ts';

/** The invented responses of the East of England example, as far as they are there. */
const responses = new URL('../../region-east/responses/', import.meta.url);

/** Puts in accounts with known passwords and, for each authority, one invented response to each instrument. Once only. */
export async function seedDemonstration(database: Database, work: PasswordWork, at: Date): Promise<void> {
  for (const { name, password, role, organisation } of demonstrationAccounts) {
    if ((await accountNamed(database, name)) !== undefined) continue;
    const hash = await hashPassword(password, work);
    await database
      .insertInto('accounts')
      .values({ id: `demonstration-${name}`, name, password: hash, role, organisation })
      .onConflict((known) => known.doNothing())
      .execute();
  }
  for (const { name, role } of demonstrationAccounts) {
    if (role !== 'author') continue;
    const stored = await accountNamed(database, name);
    if (stored === undefined) throw new Error('A demonstration account is missing');
    const account = accountOf(stored);
    for (const instrument of ['lscb', 'la']) {
      const { period, answers } = await inventedResponse(instrument, account.organisation);
      const version = '1.0.0';
      await beginResponse(database, {
        instrument: { id: instrument, version },
        period,
        account,
        at,
        answers,
        isInvented: true,
      });
    }
  }
}

async function inventedResponse(
  instrument: string,
  organisation: string,
): Promise<{ period: string; answers: Answers }> {
  const file = await readFile(new URL(`${instrument}/${organisation}.json`, responses), 'utf8');
  // Files of this repository, held to the meta-schema by the tests of their own example.
  const { period, views } = JSON.parse(file) as { period: string; views: readonly { answers: Answers }[] };
  const answers = views[0]?.answers;
  if (answers === undefined) throw new Error('An invented response has no view');
  return { period, answers };
}
