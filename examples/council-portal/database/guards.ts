import type { Engine } from './migrate.ts';

/**
 * What the database itself refuses, whatever the portal's code does: to change or remove an entry of the audit log, to
 * change a save, to change or remove a revision that is sealed, or the save that it sealed.
 */
interface Guard {
  readonly name: string;
  readonly on: string;
  readonly of: 'update' | 'delete';
  /** Of the row as it was; always, where there is none. */
  readonly when: string | null;
  readonly says: string;
}

const sealedSave =
  'EXISTS (SELECT 1 FROM revisions r WHERE r.response = OLD.response AND r.revision = OLD.revision AND r.save = OLD.save AND r.seal IS NOT NULL)';

const all: readonly Guard[] = [
  { name: 'audit_stays', on: 'audit', of: 'update', when: null, says: 'the audit log is only ever added to' },
  { name: 'audit_remains', on: 'audit', of: 'delete', when: null, says: 'the audit log is only ever added to' },
  { name: 'saves_stay', on: 'saves', of: 'update', when: null, says: 'a save is never changed' },
  { name: 'sealed_saves_remain', on: 'saves', of: 'delete', when: sealedSave, says: 'what was signed off is kept' },
  { name: 'sealed_stay', on: 'revisions', of: 'update', when: 'OLD.seal IS NOT NULL', says: 'sealed is sealed' },
  { name: 'sealed_remain', on: 'revisions', of: 'delete', when: 'OLD.seal IS NOT NULL', says: 'sealed is sealed' },
];

const inSqlite = ({ name, on, of, when, says }: Guard): readonly string[] => [
  `CREATE TRIGGER ${name} BEFORE ${of} ON ${on} ${when === null ? '' : `WHEN ${when} `}BEGIN SELECT RAISE(ABORT, '${says}'); END`,
];

/** PostgreSQL allows no subquery in WHEN, so the function asks. TRUNCATE passes triggers of rows by. */
const inPostgres = ({ name, on, of, when, says }: Guard): readonly string[] => [
  `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF ${when ?? 'TRUE'} THEN RAISE EXCEPTION '${says}'; END IF;
     RETURN ${of === 'delete' ? 'OLD' : 'NEW'};
   END $$`,
  `CREATE TRIGGER ${name} BEFORE ${of} ON ${on} FOR EACH ROW EXECUTE FUNCTION ${name}()`,
];

const neverEmptied: readonly string[] = [
  `CREATE FUNCTION never_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN RAISE EXCEPTION 'this table is never emptied'; END $$`,
  ...['audit', 'saves', 'revisions'].map(
    (table) =>
      `CREATE TRIGGER ${table}_never_emptied BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION never_emptied()`,
  ),
];

export const guards: { readonly [engine in Engine]: readonly string[] } = {
  sqlite: all.flatMap(inSqlite),
  postgres: [...all.flatMap(inPostgres), ...neverEmptied],
};
