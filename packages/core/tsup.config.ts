import { library } from '../../tsup.base.ts';

export default library(['src/index.ts', 'src/ajv.ts', 'src/run.ts', 'src/tables.ts'], 'node20');
