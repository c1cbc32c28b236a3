import { library } from '../../tsup.base.ts';

/** File by file, so that importing one document loads no other. */
export default library(['src/index.ts', 'src/generated/**/*.ts'], 'node20', { bundle: false, sourcemap: false });
