import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testOfstedRule } from './ofsted-rule.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const plumbline = join(dirname(createRequire(import.meta.url).resolve('plumbline/package.json')), 'dist/main.js');
const from = (path: string): string => relative(root, join(here, path));

/** Runs the command line as a user would from the top of the clone, and stops where it finds a problem. */
const run = (title: string, shown: string, args: readonly string[]): void => {
  process.stdout.write(`\n${title}\n$ plumbline ${shown}\n`);
  const { status } = spawnSync(process.execPath, [plumbline, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

const responses = ['la', 'lscb'].flatMap((instrument) =>
  readdirSync(join(here, 'responses', instrument)).map((file) => from(`responses/${instrument}/${file}`)),
);
const instruments = ['la', 'lscb'].map((id) => `schemas/instruments/${id}/1.0.0.json`);

run('The two instruments', `check ${instruments.join(' ')}`, ['check', ...instruments]);
run('Eleven responses to each, invented for demonstration', `check --summary ${from('responses')}/*/*.json`, [
  'check',
  '--summary',
  ...responses,
]);
const limited = from('responses/la/E06000033.json');
run('One overall grade, explained', `explain ${limited}`, ['explain', limited]);

const { compared, reproduced, exceptions, without } = await testOfstedRule(
  join(here, 'data/ofsted/ilacs_judgements_by_la.csv'),
  join(here, 'data/ofsted/la_provider_lookup.csv'),
);
process.stdout.write(`\nThe rule for the overall grade against Ofsted’s latest inspection of every authority
  ${reproduced} of ${compared} published overall grades come out of the rule${exceptions.length === 0 ? '' : '; not:'}
${exceptions.map(({ name, published, expected }) => `  ${name}: published ${published}, by the rule ${expected}\n`).join('')}  without an overall grade in the file: ${without.join(', ')}
`);

for (const [year, definition] of [
  ['2025', 'pack-2025.json'],
  ['2015', 'pack.json'],
] as const) {
  const out = from(`out/${year}`);
  run(`The data pack for ${year}`, `pack ${from(definition)} --out ${out}`, ['pack', from(definition), '--out', out]);
}
