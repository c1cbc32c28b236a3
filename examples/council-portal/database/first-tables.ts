import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { guards } from './guards.ts';
import type { Engine } from './migrate.ts';

/** Every column holds something unless `may` names it. */
type Columns = { readonly [name: string]: 'text' | 'integer' };

export const firstTables = (engine: Engine): Migration => ({
  async up(database: Kysely<unknown>) {
    const table = async (
      name: string,
      key: readonly string[],
      columns: Columns,
      { may = [], unique = [] }: { may?: readonly string[]; unique?: readonly string[] } = {},
    ): Promise<void> => {
      let made: CreateTableBuilder<string, string> = database.schema.createTable(name);
      for (const [column, type] of Object.entries(columns))
        made = made.addColumn(column, type, (built) => (may.includes(column) ? built : built.notNull()));
      if (key.length > 0) made = made.addPrimaryKeyConstraint(`${name}_key`, [...key]);
      if (unique.length > 0) made = made.addUniqueConstraint(`${name}_once`, [...unique]);
      await made.execute();
    };

    const person = { id: 'text', name: 'text', password: 'text', role: 'text', organisation: 'text' } as const;
    await table('accounts', ['id'], person, { unique: ['name'] });
    await table('sessions', ['id'], { id: 'text', account: 'text', began: 'text', used: 'text' });
    await table('sign_in_failures', [], { subject: 'text', attempt: 'text', at: 'text' });
    await table(
      'responses',
      ['id'],
      {
        id: 'text',
        instrument: 'text',
        version: 'text',
        organisation: 'text',
        period: 'text',
        invented: 'integer',
        revision: 'integer',
      },
      { unique: ['instrument', 'organisation', 'period'] },
    );
    await table(
      'revisions',
      ['response', 'revision'],
      {
        response: 'text',
        revision: 'integer',
        state: 'text',
        reason: 'text',
        save: 'integer',
        opened: 'text',
        signed: 'text',
        result: 'text',
        seal: 'text',
        engine: 'text',
        previous: 'text',
      },
      { may: ['reason', 'signed', 'result', 'seal', 'engine', 'previous'] },
    );
    await table('saves', ['response', 'revision', 'save'], {
      response: 'text',
      revision: 'integer',
      save: 'integer',
      answers: 'text',
      account: 'text',
      at: 'text',
    });
    await table(
      'conflicts',
      ['response', 'revision', 'account', 'pointer'],
      {
        response: 'text',
        revision: 'integer',
        account: 'text',
        pointer: 'text',
        save: 'integer',
        mine: 'text',
        theirs: 'text',
        at: 'text',
      },
      { may: ['mine', 'theirs'] },
    );
    await audit(database, engine);
    await database.schema.createIndex('failures_of').on('sign_in_failures').columns(['subject', 'at']).execute();
    for (const statement of guards[engine]) await sql.raw(statement).execute(database);
  },
});

/** Numbered in the order of writing; each engine has its own word for that. */
async function audit(database: Kysely<unknown>, engine: Engine): Promise<void> {
  const table = database.schema.createTable('audit');
  const numbered =
    engine === 'sqlite'
      ? table.addColumn('number', 'integer', (built) => built.primaryKey().autoIncrement())
      : table.addColumn('number', 'integer', (built) => built.primaryKey().generatedAlwaysAsIdentity());
  await numbered
    .addColumn('at', 'text', (built) => built.notNull())
    .addColumn('account', 'text')
    .addColumn('role', 'text')
    .addColumn('action', 'text', (built) => built.notNull())
    .addColumn('response', 'text')
    .addColumn('revision', 'integer')
    .addColumn('pointers', 'text', (built) => built.notNull())
    .execute();
}
