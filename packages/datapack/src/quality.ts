import type { CompiledInstrument, Issue } from '@plumbline/core';
import type { Authority, IndicatorSheet, MissingReason, Quality } from './data-pack.js';
import { describeIssue } from './describe-issue.js';
import type { PackInput, ScoredResponse } from './pack-input.js';

/** What a reader should know of how complete the pack is. */
export function qualityOf(
  input: Pick<PackInput, 'instruments' | 'issues' | 'responses'>,
  authorities: readonly Authority[],
  sheets: readonly IndicatorSheet[],
): Quality {
  return {
    issues: input.issues,
    returned: input.instruments.map((instrument) => returnedOf(instrument, authorities, input.responses)),
    missing: missingByReason(sheets),
  };
}

function returnedOf(
  instrument: CompiledInstrument,
  authorities: readonly Authority[],
  responses: readonly ScoredResponse[],
): Quality['returned'][number] {
  const returned = new Set(
    responses.filter((one) => one.instrument.id === instrument.id).map(({ response }) => response.organisation),
  );
  const codes = authorities.map(({ code }) => code);
  return {
    instrument: instrument.id,
    areas: codes.filter((code) => returned.has(code)),
    missing: codes.filter((code) => !returned.has(code)),
  };
}

function missingByReason(sheets: readonly IndicatorSheet[]): Quality['missing'] {
  const counts = new Map<MissingReason, number>();
  for (const { figure } of sheets.flatMap(({ cells }) => cells)) {
    if (figure.state === 'missing') counts.set(figure.reason, (counts.get(figure.reason) ?? 0) + 1);
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}

/** An issue in words, with the file it is about. */
export const worded = (issue: Issue, file: string): Quality['issues'][number] => ({
  ...issue,
  file,
  ...describeIssue(issue),
});
