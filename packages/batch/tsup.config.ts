import { library } from '../../tsup.base.ts';

export default library(['src/index.ts', 'src/threads.ts', 'src/worker.ts'], 'node20');
