import {
  DuckDBArrayValue,
  DuckDBBlobValue,
  DuckDBDecimalValue,
  DuckDBListValue,
  DuckDBMapValue,
  DuckDBStructValue,
  type DuckDBValue,
} from '@duckdb/node-api';
import type { RowValue } from '@plumbline/sql';

/**
 * A value of the engine as plain JavaScript: whole numbers and decimals become numbers, dates and times ISO 8601 text,
 * lists arrays, structures objects. NULL stays `null`.
 *
 * @throws RangeError for a whole number that a JavaScript number cannot hold exactly (beyond 2^53), and for a map or bytes.
 */
export function plainValue(value: DuckDBValue): RowValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (typeof value === 'bigint') return exactNumber(value);
  if (value instanceof DuckDBDecimalValue) return Number(value.toString());
  if (value instanceof DuckDBListValue || value instanceof DuckDBArrayValue) return value.items.map(plainValue);
  if (value instanceof DuckDBStructValue) return plainStructure(value);
  if (value instanceof DuckDBMapValue || value instanceof DuckDBBlobValue) {
    throw new RangeError('Maps and bytes have no plain form: cast them to text in the query.');
  }
  return value.toString().replace(/^(\d{4,}-\d\d-\d\d) (\d\d:)/, '$1T$2');
}

function exactNumber(whole: bigint): number {
  const number = Number(whole);
  if (!Number.isSafeInteger(number)) throw new RangeError('A whole number beyond 2^53: cast it to text in the query.');
  return number;
}

const plainStructure = (structure: DuckDBStructValue): RowValue =>
  Object.fromEntries(Object.entries(structure.entries).map(([field, inner]) => [field, plainValue(inner)]));
