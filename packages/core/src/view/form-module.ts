import type { ReadingParts } from '../answers/reading-parts.js';
import type { CompiledInstrument } from '../compiled.js';
import type { Outcome } from '../issue.js';
import type { Scorecard } from '../prepare/scorecard.js';
import type { Carried } from '../run/carried.js';
import { worded } from '../run/worded.js';
import type { Wording } from '../run/wording.js';
import type { ScoreContext } from '../score.js';
import { prepareView } from './prepare-view.js';
import { type FormOptions, type PreparedForm, prepareViewWith } from './prepare-view-with.js';

/** All that a page needs of an instrument: `plumbline build --form` writes it as `form`, and `formOf` makes it at run time. */
export interface FormModule {
  readonly instrument: Pick<CompiledInstrument, 'id' | 'version' | 'address'>;
  /** The form in one language. Judgements are worked out by the instrument's own scorer, unless another one is given. */
  readonly prepare: (options: FormOptions) => PreparedForm;
  readonly score: (answers: unknown, context?: ScoreContext) => Outcome<Scorecard>;
}

interface ModuleParts extends ReadingParts {
  readonly instrument: FormModule['instrument'];
  readonly compiled: Carried;
  readonly score: FormModule['score'];
}

/** What a form module runs on: the data and parts of the module beside it, and its words as the text of one JSON document. */
export const formOver = ({ instrument, compiled, score, ...parts }: ModuleParts, wording: string): FormModule => {
  let whole: CompiledInstrument | null = null;
  return {
    instrument,
    score,
    prepare: (options) => {
      // Whoever wrote the format that `worded` looks for wrote this shape.
      whole ??= worded(compiled(), JSON.parse(wording) as Wording);
      return prepareViewWith(parts, whole, { score, ...options });
    },
  };
};

/** The form of an instrument that was compiled here, where none is made ahead of time. `score` is that of `prepare(compiled)`. */
export const formOf = (compiled: CompiledInstrument, score: FormModule['score']): FormModule => {
  const { id, version, address } = compiled;
  return {
    instrument: { id, version, address },
    score,
    prepare: (options) => prepareView(compiled, { score, ...options }),
  };
};
