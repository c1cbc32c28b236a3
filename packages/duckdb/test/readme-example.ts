import { openDuckDb } from '@plumbline/duckdb';
import { plan, value } from '@plumbline/sql';

const engine = await openDuckDb({ directories: ['figures'] });
export const rows = await engine.run(plan`SELECT ${value('E06000055')} AS area, DATE '2015-03-31' AS day`);
engine.close();
