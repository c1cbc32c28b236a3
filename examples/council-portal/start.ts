import { loadInstruments } from './responses/instruments.ts';
import { runPortal } from './run-portal.ts';
import { settingsFrom } from './settings.ts';

const settings = settingsFrom(process.env);
const { address, close } = await runPortal(settings, loadInstruments(), (line) => process.stderr.write(`${line}\n`));

process.stdout.write(`
The council portal is at ${address}
${settings.demonstration ? 'Everything in it is invented. Names and passwords stand on the page to sign in.\n' : ''}
`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => close().then(() => process.exit(0)));
