import type { BandRef, CapHit, CompiledInstrument, CompiledScore, ScoreResult } from '@plumbline/core';
import { roundHalfUp } from '../statistics/round-half-up.js';
import { sentence } from '../words.js';
import { textOf, titleOf } from './texts.js';

/**
 * What limits a score and why, in plain sentences: too little answered, caps that held or may hold, the rule that decided.
 * Empty when nothing limits it.
 */
export function because(instrument: CompiledInstrument, score: CompiledScore, result: ScoreResult): readonly string[] {
  return [
    ...coverageSentence(score, result),
    ...result.cappedBy.map((hit) => capSentence(instrument, score, hit, 'Held at')),
    ...ruleSentence(instrument, score, result),
    ...result.mayCap.map((hit) => capSentence(instrument, score, hit, 'May yet be held at')),
  ];
}

function coverageSentence(score: CompiledScore, { status, coverage }: ScoreResult): readonly string[] {
  if (status === 'not-applicable') return ['Does not apply.'];
  if (status !== 'insufficient') return [];
  if (coverage.share === null || coverage.share >= score.minCoverage) return ['The answers so far do not settle it.'];
  const [answered, needed] = [coverage.share, score.minCoverage].map((share) => roundHalfUp(100 * share, 0));
  return [`${answered}% of it is answered; ${needed}% is needed.`];
}

function capSentence(instrument: CompiledInstrument, score: CompiledScore, hit: CapHit, verb: string): string {
  const band = bandTitle(instrument, score, hit.to);
  const cap = score.caps.find((one) => one.id === hit.cap);
  const told = cap && textOf(instrument, cap.texts, 'because', '');
  const subject = hit.because === null ? '' : `“${titleOf(instrument, hit.because)}”`;
  const reason = [subject, told].filter((part) => part !== undefined && part !== '').join(': ');
  return `${verb} ${band}${reason === '' ? '' : ` because of ${reason}`}.`.replace(/\.\.$/, '.');
}

function ruleSentence(instrument: CompiledInstrument, score: CompiledScore, { trace }: ScoreResult): readonly string[] {
  const decided = trace.rules.find((rule) => rule.holds === true);
  const rule = decided && score.rules[decided.rule];
  const told = rule && textOf(instrument, rule.texts, 'because', '');
  return told ? [`${sentence(told).replace(/\.$/, '')}.`] : [];
}

/** A band's own title in the score's scale. */
export function bandTitle(instrument: CompiledInstrument, score: CompiledScore, { band }: BandRef): string {
  const set = score.bands === null ? undefined : instrument.bandSets[score.bands];
  const found = set?.bands.find((one) => one.band === band);
  return found ? textOf(instrument, found.texts, 'title', band) : band;
}
