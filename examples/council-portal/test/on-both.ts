import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Engine } from '../database/migrate.ts';
import { startPostgres, type ThrowAwayPostgres } from './throw-away-postgres.ts';

/** Gives the address of an empty database, a new one each time. */
export type NewDatabase = () => Promise<string>;

/** A busy machine takes its time to make a server, and longer where it is installed first. */
const patientMs = 240_000;

/** The same tests on SQLite and on PostgreSQL. */
export function onBoth(suite: (newDatabase: NewDatabase, engine: Engine) => void): void {
  describe('on SQLite', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-sqlite-'));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    let made = 0;
    suite(async () => {
      made += 1;
      return `sqlite:${join(folder, `${made}.sqlite`)}`;
    }, 'sqlite');
  });

  describe('on PostgreSQL', () => {
    let server: ThrowAwayPostgres;
    let made = 0;
    beforeAll(async () => {
      server = await startPostgres();
    }, patientMs);
    afterAll(() => server.stop(), patientMs);
    suite(() => {
      made += 1;
      return server.address(`portal_${made}`);
    }, 'postgres');
  });
}
