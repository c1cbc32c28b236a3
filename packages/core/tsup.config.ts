import { library } from '../../tsup.base.ts';

const entries = ['index', 'ajv', 'run', 'shape', 'tables', 'view'];

/**
 * What modules made ahead of time pick from `run` begins files of its own: a bundler leaves out files as a whole, while of a
 * chunk that `index` shares it keeps each statement that might do something.
 */
const picked = ['run/validator', 'run/scorer', 'run/fast-scorer', 'answers/pattern-formats', 'flags/stale-evidence'];

export default library(
  [...entries, ...picked].map((name) => `src/${name}.ts`),
  'node20',
);
