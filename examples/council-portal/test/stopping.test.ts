import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadInstruments } from '../responses/instruments.ts';
import { runPortal } from '../run-portal.ts';
import { settingsFrom } from '../settings.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-stopping-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a post that never ends does not keep the portal from stopping', async () => {
  const env = { PORT: '0', DATABASE_URL: `sqlite:${join(folder, 'portal.sqlite')}` };
  const { address, close } = await runPortal(settingsFrom(env), loadInstruments(), () => undefined, { graceMs: 200 });
  const { host, hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  const ended = new Promise((resolve) =>
    socket
      .resume()
      .on('error', () => undefined)
      .on('close', resolve),
  );
  socket.write(
    `POST /sign-in HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 9\r\n\r\nname`,
  );
  // An answer to a later request: by then the portal has read the one above.
  expect((await fetch(`${address}/sign-in`)).status).toBe(200);
  await close();
  await ended;
});
