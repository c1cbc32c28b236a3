import { createInterface } from 'node:readline';
import { lscb } from '@plumbline/schemas';
import { loadInstruments } from '../responses/instruments.ts';
import { runPortal } from '../run-portal.ts';
import { settingsFrom } from '../settings.ts';

/**
 * The portal as a process that a test kills. Everything is loaded beforehand; only when it is told to does it open the
 * database, which by then nobody else has open, and listens. It says where.
 */
const instruments = loadInstruments([lscb]);
process.stdout.write('loaded\n');
const tellFailure = (line: string) => {
  if (line.startsWith('failure')) process.stderr.write(`${line}\n`);
};
const told = createInterface(process.stdin);
// Nobody is there any more to kill it.
told.once('close', () => process.exit(1));
told.once('line', async () => {
  const settings = settingsFrom({ ...process.env, PORT: '0' });
  const { address } = await runPortal(settings, instruments, tellFailure);
  process.stdout.write(`${address}\n`);
});
