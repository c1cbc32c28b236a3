import type { CompiledInstrument, Expression, Projection } from '@plumbline/core';
import { type Condition3, conditionOf, leafKey, type Readings, type Shapes } from '@plumbline/core/tables';
import type { Columns } from '../columns.js';
import type { ScoreColumns } from '../scored-columns.js';
import { placeAt } from './member-caps.js';
import type { Present } from './present.js';

/** What conditions look at: everything scored so far, and the columns. */
export interface Current {
  all: readonly ScoreColumns[];
  input: Columns | null;
}

export interface Conditions {
  readonly of: (expression: Expression) => Condition3 | null;
  readonly ordinals: (score: number) => readonly number[];
}

/** Conditions over the row at hand: leaves by their column, bands by what was just scored. */
export function conditionsFor(
  compiled: CompiledInstrument,
  projection: Projection,
  present: Present,
  current: Current,
): Conditions {
  const scores = [...compiled.scores, ...compiled.themeScores];
  const ordinals = (score: number): readonly number[] =>
    compiled.bandSets[scores[score]?.bands ?? -1]?.bands.map(({ value }) => value) ?? [];
  const notHere = (): never => {
    throw new Error('Batches do not look ahead.');
  };
  const readings: Readings = {
    codeAt: notHere,
    codesPossible: notHere,
    bandAt: (score) => {
      const out = current.all[score];
      return placeAt(out?.status[present.row] ?? 0, out?.band[present.row] ?? -1);
    },
    bandsPossible: notHere,
    valueAt: (score) => {
      const value = current.all[score]?.value[present.row] ?? Number.NaN;
      return Number.isNaN(value) ? null : value;
    },
    valuePossible: notHere,
    inputsMin: () => (Number.isFinite(present.min) ? present.min : null),
    inputsMax: () => (Number.isFinite(present.max) ? present.max : null),
    minPossible: notHere,
    maxPossible: notHere,
  };
  const names = new Map(
    projection.columns.flatMap((column) =>
      column.kind === 'leaf' && column.gives === 'truth' ? [[leafKey(column.expression), column.name] as const] : [],
    ),
  );
  const known = (expression: Expression): Condition3 | null => {
    const name = names.get(leafKey(expression));
    if (name === undefined) return null;
    return {
      now: () => {
        const column = current.input?.columns.get(name);
        const bit = column?.kind === 'small' ? (column.values[present.row] ?? -1) : -1;
        return bit < 0 ? 2 : bit;
      },
      possible: notHere,
    };
  };
  const shapes: Shapes = {
    byCode: () => null,
    known,
    ordinals: (score) => (scores[score]?.bands === null ? null : ordinals(score)),
  };
  return { of: (expression) => conditionOf(expression, readings, shapes), ordinals };
}
