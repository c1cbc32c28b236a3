import { quoteIdentifier } from '../quote.js';
import { raw, type Sql } from './sql-text.js';
import type { Whole } from './whole.js';

export interface Definition {
  readonly name: string;
  readonly sql: Sql;
}

/**
 * Common expressions, each worked out once: a definition stands in the innermost nested query in which all that it reads is
 * there. Nested queries, since some engines write a common table expression down.
 */
export interface Layers {
  /** A short name for it from here on. */
  readonly define: (found: Sql) => Sql;
  readonly defineWhole: (found: Whole) => Whole;
  /** How many queries stand in each other. */
  readonly depth: () => number;
  /** The query that gives `outputs`, over `source`, whose columns `inputs` renames. */
  readonly select: (source: string, inputs: readonly Definition[], outputs: readonly Definition[]) => string;
}

const isName = /^[a-z]+\d+$/;

export function layersOf(): Layers {
  const names = new Map<string, Sql>();
  const levels: Definition[][] = [];

  const define = (found: Sql): Sql => {
    if (isName.test(found.text) || found.text === 'TRUE' || found.text === 'FALSE') return found;
    const known = names.get(found.text);
    if (known !== undefined) return known;
    const name = `e${names.size}`;
    const defined: Sql = { text: name, level: found.level + 1 };
    names.set(found.text, defined);
    const level = levels[found.level] ?? [];
    levels[found.level] = level;
    level.push({ name, sql: found });
    return defined;
  };

  return {
    define,
    defineWhole: (found) => (found.lowest === found.highest ? found : { ...found, sql: define(found.sql) }),
    depth: () => levels.length,
    select(source, inputs, outputs) {
      const list = (all: readonly Definition[]) => all.map(({ name, sql }) => `${sql.text} AS ${name}`).join(', ');
      const first = `SELECT ${inputs.length === 0 ? '1 AS present' : list(inputs)} FROM ${source} AS given`;
      const nested = levels.reduce((inner, level, at) => `SELECT *, ${list(level)} FROM (${inner}) AS l${at}`, first);
      return `SELECT ${list(outputs.map(({ name, sql }) => ({ name: quoteIdentifier(name), sql })))} FROM (${nested}) AS scored`;
    },
  };
}

export const column = (name: string): Sql => raw(name);
