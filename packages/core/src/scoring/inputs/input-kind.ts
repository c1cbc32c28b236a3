import type { AnswerSheet } from '../../answers/answer-sheet.js';
import { brought } from '../../brought.js';
import type { CompiledInstrument, CompiledScore, ScoreInputs } from '../../compiled.js';
import type { WorkedScope } from '../../operators/operator.js';
import type { Input } from '../input.js';
import type { Candidate } from '../open-inputs.js';
import type { PossibleScope } from '../possible.js';
import type { PossibleScore } from '../possible-score.js';
import type { Scorer } from '../scorer.js';
import type { Settled } from '../settled.js';

/** What a score can be made of. A new kind is one file here and one line in `input-kinds.ts`. */
export interface InputKind<Kind extends ScoreInputs['kind']> {
  /** As the answers stand, in the order of `of`. */
  inputs(of: Extract<ScoreInputs, { kind: Kind }>, given: Standing): readonly Input[];
  /** With everything that may become of them. */
  candidates(of: Extract<ScoreInputs, { kind: Kind }>, given: Open): readonly Candidate[];
}

/** Kinds by name. An ahead-of-time module brings those that its instrument names, and no others. */
export type InputKinds = { readonly [Kind in ScoreInputs['kind']]?: InputKind<Kind> };

export interface Standing {
  readonly score: CompiledScore;
  readonly compiled: CompiledInstrument;
  readonly sheet: AnswerSheet;
  readonly scope: WorkedScope;
  readonly settled: (score: number) => Settled;
}

export interface Open {
  readonly score: CompiledScore;
  readonly scorer: Scorer;
  readonly scope: PossibleScope;
  readonly scoreOf: (score: number) => PossibleScore;
}

export const inputKindOf = ({ kind }: ScoreInputs, kinds: InputKinds): InputKind<ScoreInputs['kind']> =>
  // The table holds under each name the kind of that name, which TypeScript cannot tell of a name that is not known yet.
  brought('kind of input', kind, kinds[kind] as InputKind<ScoreInputs['kind']> | undefined);
