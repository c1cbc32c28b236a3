import { library } from '../../tsup.base.ts';

/**
 * The same sources twice. `#dialect` (see `imports` in package.json) is the one module that differs, and a tsconfig each says whose elements JSX
 * makes: tsup ignores a jsx option that the tsconfig also sets.
 */
const built = (dialect: 'preact' | 'react') =>
  library(['src/index.ts'], 'node20', {
    outDir: `dist/${dialect}`,
    tsconfig: `tsconfig.${dialect}.json`,
    external: [/^(preact|react)(\/|$)/],
    esbuildOptions: (options) => {
      options.conditions = [`plumbline-${dialect}`];
    },
  });

export default [built('preact'), built('react')];
