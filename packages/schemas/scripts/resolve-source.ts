import { registerHooks } from 'node:module';

/**
 * Lets Node run the sources of the workspace as they stand: imports name the built `.js`, which is `.ts` before a build.
 * Loaded with `--import`, together with `--conditions=plumbline-source`.
 */
registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context);
    } catch (error) {
      if (!specifier.startsWith('.') || !specifier.endsWith('.js')) throw error;
      return next(specifier.replace(/\.js$/, '.ts'), context);
    }
  },
});
