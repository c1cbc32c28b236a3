import type { ReadAnswer } from '../answer.js';
import type { CompiledInstrument, CompiledItem, JsonSchema } from '../compiled.js';
import { evaluateIn } from '../evaluate/within.js';
import type { Issue } from '../issue.js';
import { isObject, own, ownObject, ownText, step } from '../json.js';
import type { WorkedScope } from '../operators/operator.js';
import { operators } from '../operators/operators.js';
import { memberOfParts, type Part, readPart, type Scope } from '../scope.js';
import type { RowAnswer, Visibility } from './answer-sheet.js';
import { resolved } from './closed-subset.js';
import { hidden, missingStateOf, readItem } from './read-item.js';
import { referencesOf } from './references.js';
import { seenBy } from './visibility.js';

/** What `var` reads of an answer. */
const readable = ({ codes, code }: ReadAnswer): Part => codes ?? code;

interface ReadRows {
  readonly rows: readonly RowAnswer[];
  readonly issues: readonly Issue[];
}

/** Reads the rows of a repeating section. Elements that are not objects are left out: the closed subset reports them. */
export const readRows = (compiled: CompiledInstrument, section: number, found: unknown, scope: Scope): ReadRows =>
  readRowsIn(compiled, section, found, { ...scope, operators });

/** `readRows` with the operators that the scope brings. */
export const readRowsIn = (
  compiled: CompiledInstrument,
  section: number,
  found: unknown,
  scope: WorkedScope,
): ReadRows => {
  const { repeats, pointer } = compiled.sections[section] ?? {};
  if (!repeats || !Array.isArray(found)) return { rows: [], issues: [] };
  const columns = compiled.items.filter(({ rowsOf }) => rowsOf === section);
  const plain = plainColumns(compiled, pointer ?? '', columns);
  const rows: RowAnswer[] = [];
  const issues: Issue[] = [];
  found.forEach((row: unknown, index) => {
    if (!isObject(row)) return;
    const read = readRow(columns, plain, compiled.schema.final, row, index, step(pointer ?? '', index), scope);
    for (const issue of read.issues) issues.push(issue);
    for (const { property, formula } of repeats.derived)
      read.parts[property] = evaluateIn(formula, { ...scope, member: memberOfParts(read.parts) });
    rows.push({ index, answers: read.answers, visible: read.visible, parts: read.parts });
  });
  return { rows, issues };
};

/** Columns without `x-item`, with their schema. */
const plainColumns = (
  { schema }: CompiledInstrument,
  pointer: string,
  columns: readonly CompiledItem[],
): ReadonlyMap<string, JsonSchema> => {
  const keys = new Set(columns.map(({ key }) => key));
  const list = pointer
    .split('/')
    .slice(1)
    .reduce<JsonSchema>(
      (node, key) => resolved(ownObject(ownObject(node, 'properties'), key), schema.final),
      schema.final,
    );
  const properties = ownObject(resolved(ownObject(list, 'items'), schema.final), 'properties');
  return new Map(
    Object.entries(properties)
      .filter(([key]) => !keys.has(key))
      .map(([key, node]) => [key, resolved(isObject(node) ? node : {}, schema.final)]),
  );
};

const readRow = (
  columns: readonly CompiledItem[],
  plain: ReadonlyMap<string, JsonSchema>,
  root: JsonSchema,
  row: { readonly [key: string]: unknown },
  index: number,
  path: string,
  scope: WorkedScope,
) => {
  const answers: Record<string, ReadAnswer> = Object.create(null);
  const visible: Record<string, Visibility> = Object.create(null);
  const parts: Record<string, unknown> = Object.create(null);
  const issues: Issue[] = [];
  for (const [key, schema] of plain) parts[key] = readPlain(schema, root, row, key);
  const started = new Set<string>();
  const read = (column: CompiledItem): void => {
    if (started.has(column.key)) return;
    started.add(column.key);
    if (column.when !== null) {
      const needed = referencesOf(column.when.if).columns;
      for (const other of columns) if (needed.has(other.key)) read(other);
    }
    const seen = seenBy(column.when, { ...scope, member: memberOfParts(parts) });
    visible[column.key] = seen.visibility;
    const { answer, issues: refused } = readItem(column, own(row, column.key), step(path, column.key));
    for (const issue of refused) issues.push(issue);
    answers[column.key] = seen.isHidden ? hidden : answer;
    parts[column.key] = seen.isHidden ? null : readable(answer);
  };
  for (const column of columns) read(column);
  return { index, answers, visible, parts, issues };
};

/** Of a composite its scored part; an option that stands for a missing state is nothing to read. */
const readPlain = (
  schema: JsonSchema,
  root: JsonSchema,
  row: { readonly [key: string]: unknown },
  key: string,
): Part => {
  const score = ownText(own(schema, 'x-answer'), 'score');
  if (score === undefined) return missingStateOf(schema, own(row, key)) === null ? readPart(row, key) : null;
  const composite = own(row, key);
  const part = resolved(ownObject(ownObject(schema, 'properties'), score), root);
  return isObject(composite) && missingStateOf(part, own(composite, score)) === null
    ? readPart(composite, score)
    : null;
};
