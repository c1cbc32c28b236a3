import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../database/open-database.ts';
import { seedDemonstration } from '../demonstration/seed.ts';
import { beginResponse } from '../responses/begin-response.ts';
import { type KillablePortal, killablePortals } from './killed-portals.ts';
import { onBoth } from './on-both.ts';
import { cheapWork, person } from './people.ts';
import { query } from './throw-away-postgres.ts';
import { toldAnswers } from './told-answers.ts';
import { signedIn, throughNetwork, visitorOver } from './visitor.ts';
import { autosaver, formPoster, type Writer } from './writers.ts';

const kills = 100;
/** A save takes about a third of it. */
const longestMs = 40;
const patientMs = 900_000;
const cache = mkdtempSync(join(tmpdir(), 'plumbline-compiled-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

/** Lehmer’s generator: the same moments with every run. */
function momentsFrom(seed: number): (longestMs: number) => number {
  let state = seed;
  return (longestMs) => {
    state = (state * 48_271) % 2_147_483_647;
    return (state / 2_147_483_647) * longestMs;
  };
}

/** A request that was under way when the server was killed has no answer; anything else is a failure of the test. */
const untilKilled = async (writing: Promise<void>): Promise<void> => {
  try {
    await writing;
  } catch (error) {
    // What `fetch` throws where a connection breaks.
    if (!(error instanceof TypeError)) throw error;
  }
};

async function prepared(address: string): Promise<string> {
  const database = await openDatabase(address);
  try {
    await seedDemonstration(database, cheapWork, new Date());
    const instrument = { id: 'lscb', version: '1.0.0' };
    const begun = await beginResponse(database, {
      instrument,
      period: '2020',
      account: person('amir'),
      at: new Date(),
    });
    if (begun === null) throw new Error('The response was there already');
    return begun;
  } finally {
    await database.destroy();
  }
}

onBoth((newDatabase, engine) => {
  test(`${kills} kills in the middle of saving: no acknowledged answer is lost`, { timeout: patientMs }, async () => {
    const address = await newDatabase();
    const response = await prepared(address);
    const told = toldAnswers();
    const writers: readonly (readonly [string, Writer])[] = [
      ['amir', autosaver(response, ['chairIndependent', 'membersSenior', 'membershipComplete'], told)],
      ['carol', formPoster(response, told)],
    ];
    const sessions = new Map<string, { readonly cookie: string; readonly csrf: string }>();
    const moment = momentsFrom(20_260_203);
    const portals = killablePortals(address, cache);
    let portal: KillablePortal | null = null;
    try {
      for (let round = 0; round <= kills; round += 1) {
        portal = await portals.next();
        const { origin } = portal;
        const visitors = await Promise.all(
          writers.map(async ([name]) => {
            const known = sessions.get(name);
            const visitor = visitorOver(throughNetwork(origin), origin, known?.cookie, known?.csrf);
            if (known === undefined) await signedIn(visitor, name);
            sessions.set(name, { cookie: visitor.cookie(), csrf: visitor.csrf() });
            return visitor;
          }),
        );
        const exported = await visitors[0]?.get(`/responses/${response}/export`);
        expect(told.lost(JSON.parse(exported?.text ?? '').views[0].answers)).toEqual([]);

        const writing = writers.map(([, write], index) => {
          const visitor = visitors[index];
          return visitor === undefined ? Promise.resolve() : untilKilled(write(visitor));
        });
        // However slow the machine is: both are at it, and somewhere in the middle.
        await Promise.race([told.next(), ...writing]);
        await wait(moment(longestMs));
        if (engine === 'postgres' && round % 20 === 10) {
          await killBackend(address);
          await Promise.race([told.next(), ...writing]);
          await wait(moment(longestMs));
        }
        await portal.kill();
        await Promise.all(writing);
      }
    } finally {
      await portal?.kill();
      await portals.end();
    }
    expect(told.count()).toBeGreaterThan(kills);
  });
});

/** Of the server process that works for the portal: PostgreSQL then ends all of them and recovers from its log. */
async function killBackend(address: string): Promise<void> {
  const text = `SELECT pid FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend' LIMIT 1`;
  const [backend] = await query(address, text);
  const pid = (backend as { readonly pid?: number } | undefined)?.pid;
  if (pid === undefined) throw new Error('The portal has no connection to kill');
  process.kill(pid, 'SIGKILL');
}
