import type { Flag, ScoreOutcome } from '@plumbline/core';
import { nothing } from './group.js';
import type { Sheet } from './read.js';
import type { Tables } from './tables.js';
import { notApplicable } from './tables.js';

/** The four flags, in the order of the instrument. */
export function flaggerOf(
  tables: Tables,
): (
  sheet: Sheet,
  hiddenGraded: number,
  scores: readonly ScoreOutcome[],
  themes: readonly ScoreOutcome[],
  overall: ScoreOutcome,
) => Flag[] {
  const { critical, keys, isReversed, graded } = tables;
  const facts = { state: 'answered', value: 1, critical: 'critical' } as const;
  const subjects = keys.map((id) => ({ kind: 'item', id }) as const);
  const themeSubjects = tables.groupIds.map((id) => ({ kind: 'theme', id }) as const);
  const scoreSubjects = [...tables.sections, 'overall'].map((id) => ({ kind: 'score', id }) as const);
  const themeLists = tables.groupIds.map((id) => [id]);

  return (sheet, hiddenGraded, scores, themes, overall) => {
    const flags: Flag[] = [];
    let skipped = 0;
    let raised = 0;
    for (let at = 0; at < critical.length; at += 1) {
      const item = critical[at] as number;
      const found = sheet.found[item] as number;
      if (found === 0) skipped += 1;
      else if (found !== notApplicable && found === (isReversed[item] === 1 ? 4 : 1)) {
        raised += 1;
        flags.push({
          id: 'critical-item',
          state: 'raised',
          severity: 'concern',
          subject: subjects[item] ?? null,
          themes: tables.themes[item] ?? nothing,
          facts,
          skipped: 0,
        });
      }
    }
    close(flags, 'critical-item', 'concern', raised, skipped, graded.length - sheet.left - hiddenGraded);

    skipped = 0;
    raised = 0;
    let members = 0;
    for (let at = 0; at < themes.length; at += 1) {
      const theme = themes[at] as ScoreOutcome;
      if (theme.status === 'not-applicable') continue;
      members += 1;
      if (theme.band === null) skipped += 1;
      else if (theme.band.value <= 2) {
        raised += 1;
        const group = tables.sections.length + at;
        flags.push({
          id: 'weak-theme',
          state: 'raised',
          severity: 'attention',
          subject: themeSubjects[group] ?? null,
          themes: themeLists[group] ?? nothing,
          facts: { status: theme.status, value: theme.value, band: theme.band.value, coverage: theme.coverage.share },
          skipped: 0,
        });
      }
    }
    close(flags, 'weak-theme', 'attention', raised, skipped, members);

    raised = 0;
    members = 0;
    for (let at = 0; at < scores.length; at += 1) {
      const { status, value, band, coverage } = scores[at] as ScoreOutcome;
      if (coverage.share === null) continue;
      members += 1;
      if (coverage.share >= 0.7) continue;
      raised += 1;
      flags.push({
        id: 'low-coverage',
        state: 'raised',
        severity: 'info',
        subject: scoreSubjects[at] ?? null,
        themes: nothing,
        facts: { status, value, band: band === null ? null : band.value, coverage: coverage.share },
        skipped: 0,
      });
    }
    close(flags, 'low-coverage', 'info', raised, 0, members);

    flags.push({
      id: 'weak-overall',
      state: overall.band === null ? 'unknown' : overall.band.value <= 2 ? 'raised' : 'clear',
      severity: 'urgent',
      subject: null,
      themes: nothing,
      facts: { overall: overall.band?.value ?? overall.value ?? overall.status },
      skipped: 0,
    });
    return flags;
  };
}

/** Says what became of those that were not raised; the first flag of a kind tells how many were passed over. */
function close(
  flags: Flag[],
  id: string,
  severity: Flag['severity'],
  raised: number,
  skipped: number,
  members: number,
): void {
  const isNothingTold = skipped > 0 && skipped === members;
  if (raised > 0) {
    const first = flags[flags.length - raised] as Flag;
    if (skipped > 0) flags[flags.length - raised] = { ...first, skipped };
    return;
  }
  flags.push({
    id,
    state: isNothingTold ? 'unknown' : 'clear',
    severity,
    subject: null,
    themes: nothing,
    facts: { members: isNothingTold ? 0 : members - skipped },
    skipped,
  });
}
