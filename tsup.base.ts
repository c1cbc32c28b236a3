import { defineConfig, type Options } from 'tsup';

/** One build for every package: ES modules, sources mapped. Declarations come from `tsc`, which has no compiler API for tsup to call. */
export const library = (entry: string[], target: string, more: Options = {}) =>
  defineConfig({ entry, target, format: ['esm'], clean: true, sourcemap: true, ...more });
