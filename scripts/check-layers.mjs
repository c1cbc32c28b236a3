import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** From the ground up: a package uses only those before it. `schemas` needs none of the core at run time. */
const order = [
  'core',
  'build',
  'schemas',
  'draft',
  'session',
  'batch',
  'sql',
  'duckdb',
  'components',
  'html',
  'element',
  'react',
  'datapack',
  'cli',
  'bench',
];

const manifestOf = (folder) => JSON.parse(readFileSync(join('packages', folder, 'package.json'), 'utf8'));
const place = new Map(order.map((folder, at) => [manifestOf(folder).name, at]));

const unplaced = readdirSync('packages').filter((folder) => !order.includes(folder));
const upward = order.flatMap((folder, at) =>
  Object.keys(manifestOf(folder).dependencies ?? {})
    .filter((name) => (place.get(name) ?? -1) >= at)
    .map((name) => `${folder} uses ${name}, which stands above it`),
);
const across = order.flatMap((folder) =>
  readdirSync(join('packages', folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => {
      const up = '../'.repeat(file.split(/[\\/]/).length);
      return readFileSync(join('packages', folder, 'src', file), 'utf8').includes(`from '${up}..`);
    })
    .map((file) => `packages/${folder}/src/${file} reaches into another package by path`),
);

const problems = [...unplaced.map((folder) => `${folder} has no place in the order`), ...upward, ...across];
for (const problem of problems) process.stderr.write(`  ${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
