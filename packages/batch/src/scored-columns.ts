import type { CompiledInstrument, CompiledScore } from '@plumbline/core';

/** Outcomes of one score for every row. */
export interface ScoreColumns {
  readonly id: string;
  /** 0 not applicable, 1 insufficient, 2 scored. */
  readonly status: Uint8Array;
  /** NaN unless scored, and for a decision. */
  readonly value: Float64Array;
  /** Place in the score's band set; -1 for none. After caps, and before: one and the same list where a score has no caps. */
  readonly band: Int8Array;
  readonly bandBefore: Int8Array;
  /** Weights that are answered, and that apply, times `weightScale`, which makes them whole. */
  readonly answered: Int32Array;
  readonly applicable: Int32Array;
  readonly weightScale: number;
  /** Bit `n`: the `n`th cap of the score lowered the band, or may still. */
  readonly cappedBy: Int32Array;
  readonly mayCap: Int32Array;
}

/** What one flag came to for every row. */
export interface FlagColumns {
  readonly id: string;
  /** Members that it is raised for; 1 for a flag on the whole. */
  readonly raised: Uint16Array;
  /** Members answered of which it cannot be told. */
  readonly unknown: Uint16Array;
  /** Members passed over, not being answered. */
  readonly skipped: Uint16Array;
  /** 1 where the flag says that it cannot tell. */
  readonly cannotTell: Uint8Array;
}

export interface ScoredColumns {
  readonly rows: number;
  /** Scores in the instrument's order of evaluation. */
  readonly scores: readonly ScoreColumns[];
  readonly themes: readonly ScoreColumns[];
  readonly flags: readonly FlagColumns[];
}

type Buffers = (bytes: number) => ArrayBufferLike;

const ownMemory: Buffers = (bytes) => new ArrayBuffer(bytes);

/** @param memory where the columns lie: memory that threads share, for work on several */
const makeScoreColumns = ({ id, caps, scale }: Scored, rows: number, memory: Buffers = ownMemory): ScoreColumns => {
  const band = new Int8Array(memory(rows));
  return {
    id,
    status: new Uint8Array(memory(rows)),
    value: new Float64Array(memory(8 * rows)),
    band,
    bandBefore: caps.length === 0 ? band : new Int8Array(memory(rows)),
    answered: new Int32Array(memory(4 * rows)),
    applicable: new Int32Array(memory(4 * rows)),
    weightScale: scale.weight,
    cappedBy: new Int32Array(memory(4 * rows)),
    mayCap: new Int32Array(memory(4 * rows)),
  };
};

const makeFlagColumns = (id: string, rows: number, memory: Buffers = ownMemory): FlagColumns => ({
  id,
  raised: new Uint16Array(memory(2 * rows)),
  unknown: new Uint16Array(memory(2 * rows)),
  skipped: new Uint16Array(memory(2 * rows)),
  cannotTell: new Uint8Array(memory(rows)),
});

type Scored = Pick<CompiledScore, 'id' | 'caps' | 'scale'>;

export const makeScoredColumns = (
  { scores, themeScores, flags }: Pick<CompiledInstrument, 'scores' | 'themeScores' | 'flags'>,
  rows: number,
  memory: Buffers = ownMemory,
): ScoredColumns => ({
  rows,
  scores: scores.map((score) => makeScoreColumns(score, rows, memory)),
  themes: themeScores.map((score) => makeScoreColumns(score, rows, memory)),
  flags: flags.map(({ id }) => makeFlagColumns(id, rows, memory)),
});
