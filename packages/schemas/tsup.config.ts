import { library } from '../../tsup.base.ts';

export default library(['src/index.ts', 'src/generated/**/*.ts'], 'node20', { splitting: true, sourcemap: false });
