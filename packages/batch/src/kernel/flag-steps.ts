import type { CompiledFlag, CompiledInstrument, CompiledScore } from '@plumbline/core';
import { isTold, judgedItems } from '@plumbline/core/tables';
import type { GeneralScorer } from '../general/general-scorer.js';
import type { FlagColumns, ScoreColumns } from '../scored-columns.js';
import type { Block } from './block.js';
import type { Conditions } from './conditions.js';
import { declarationFlag } from './declaration-flag.js';
import { itemFlag } from './item-flag.js';
import type { Present } from './present.js';
import { scoreFlag } from './score-flag.js';
import { staleFlag } from './stale-flag.js';
import { wholeFlag } from './whole-flag.js';

export type FlagStep = (block: Block, index: number, asAt: string | null) => void;

export function flagSteps(
  compiled: CompiledInstrument,
  conditions: Conditions,
  present: Present,
  general: GeneralScorer,
): readonly FlagStep[] {
  return compiled.flags.map((flag): FlagStep => {
    if (flag.kind === 'stale-evidence') {
      const run = staleFlag(flag, compiled);
      return (block, index, asAt) => {
        const out = block.output.flags[index];
        if (out !== undefined) run(block, out, asAt);
      };
    }
    if (flag.kind === 'view-disagreement')
      return ({ output, from, to }, index) => {
        output.flags[index]?.cannotTell.fill(1, from, to);
      };
    const run = conditionFlag(flag, compiled, conditions, present);
    if (run === null)
      return ({ input, output, from, to }, index) => {
        for (let row = from; row < to; row += 1) general.flag(index, input, row, output, row);
      };
    return (block, index) => {
      const out = block.output.flags[index];
      if (out !== undefined) run(block, out);
    };
  });
}

function conditionFlag(
  flag: CompiledFlag,
  compiled: CompiledInstrument,
  conditions: Conditions,
  present: Present,
): ((block: Block, out: FlagColumns) => void) | null {
  const { items, scores, themeScores, bandSets } = compiled;
  const ordinalsOf = ({ bands }: CompiledScore) => bandSets[bands ?? -1]?.bands.map(({ value }) => value) ?? [];
  const declarations = items.flatMap(({ declares, rowsOf }, index) =>
    declares !== null && rowsOf === null ? [index] : [],
  );
  const readsBefore = JSON.stringify(flag.if).includes('"previous"');
  switch (flag.each) {
    case 'item':
      return itemFlag(flag, judgedItems(compiled), isTold(flag), compiled);
    case 'declaration':
      return isTold(flag)
        ? itemFlag(flag, declarations, true, compiled)
        : declarationFlag(flag, declarations, compiled, (score) => ({
            out: ({ output }) => output.scores[score] as ScoreColumns,
            ordinals: scores[score] === undefined ? [] : ordinalsOf(scores[score]),
          }));
    case 'score':
    case 'theme': {
      const isTheme = flag.each === 'theme';
      const given = isTheme ? themeScores : scores;
      return scoreFlag(
        flag,
        given.map((score, at) => ({
          out: ({ output }) => (isTheme ? output.themes : output.scores)[at] as ScoreColumns,
          ordinals: ordinalsOf(score),
          previous: readsBefore ? `previous_${isTheme ? 'theme_' : ''}${score.id}` : null,
        })),
      );
    }
    case null:
      return wholeFlag(flag.if === null ? null : conditions.of(flag.if), present);
  }
}
