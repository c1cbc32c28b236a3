import { runSteps } from './steps.mjs';

runSteps([
  ['Building Plumbline', 'pnpm run --silent build'],
  ['East of England: check, score and pack', 'pnpm --silent --filter @plumbline-examples/region-east start'],
]);
