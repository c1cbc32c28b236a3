import { library } from '../../tsup.base.ts';

export default library(['src/index.ts'], 'es2022');
