import type { FastifyInstance } from 'fastify';
import { type Database, openDatabase } from '../database/open-database.ts';
import { seedDemonstration } from '../demonstration/seed.ts';
import { buildPortal } from '../portal.ts';
import { type Instruments, loadInstruments } from '../responses/instruments.ts';
import { listResponses } from '../responses/list-responses.ts';
import { cheapWork, person } from './people.ts';
import { signedIn, type TestVisitor, throughInjection, visitorOver } from './visitor.ts';

export const origin = 'http://portal.test';
const instruments: Instruments = loadInstruments();

export interface PortalForTests {
  readonly portal: FastifyInstance;
  readonly database: Database;
  /** Everything that was logged. */
  readonly log: readonly string[];
  /** Sets the clock on. */
  readonly pass: (ms: number) => void;
  readonly visitor: () => TestVisitor;
  readonly signedIn: (name: string) => Promise<TestVisitor>;
  /** Id of the demonstration's response of somebody's authority. */
  readonly response: (instrument: 'lscb' | 'la', name?: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** The portal with the demonstration in it, in the process of the test, with a clock that stands still. */
export async function portalForTests(address: string, { isHttps = false } = {}): Promise<PortalForTests> {
  const database = await openDatabase(address);
  const log: string[] = [];
  let now = Date.parse('2026-02-03T10:00:00Z');
  await seedDemonstration(database, cheapWork, new Date(now));
  const shown = isHttps ? origin.replace('http:', 'https:') : origin;
  const portal = await buildPortal({
    database,
    instruments,
    origins: () => [shown],
    isHttps,
    proxies: [],
    isDemonstration: true,
    passwordWork: cheapWork,
    now: () => new Date(now),
    log: (line) => log.push(line),
  });
  const visitor = () => visitorOver(throughInjection(portal), shown);
  return {
    portal,
    database,
    log,
    pass: (ms) => {
      now += ms;
    },
    visitor,
    signedIn: (name) => signedIn(visitor(), name),
    response: async (instrument, name = 'amir') => {
      const listed = await listResponses(database, person(name));
      return listed.find((each) => each.instrument.id === instrument)?.id ?? '';
    },
    close: async () => {
      await portal.close();
      await database.destroy();
    },
  };
}
