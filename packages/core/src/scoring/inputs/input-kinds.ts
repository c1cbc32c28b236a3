import type { InputKinds } from './input-kind.js';
import { ofItems } from './of-items.js';
import { ofRows } from './of-rows.js';
import { ofScores } from './of-scores.js';

export const inputKinds = { items: ofItems, scores: ofScores, rows: ofRows } satisfies Required<InputKinds>;
