import type { Issue, Outcome } from '@plumbline/core';
import { authoritiesOf } from './authorities.js';
import { neighbourSetOf } from './benchmarks/neighbours.js';
import type { Authority, DataPack, Gap, IndicatorSheet, ThemeRanking } from './data-pack.js';
import { authorityFlags } from './grades/authority-flags.js';
import { gradeMatrix } from './grades/grade-matrix.js';
import { indicatorSheet } from './indicators/indicator-sheet.js';
import type { PackIssueCode } from './issue-codes/pack.js';
import { indexObservations } from './observation-index.js';
import type { PackInput, ScoredResponse } from './pack-input.js';
import { qualityOf } from './quality.js';
import { namedThemes } from './themes/named-themes.js';
import { type ThemeGrade, themeGrade } from './themes/theme-grades.js';
import { rankThemes, themeRanking } from './themes/theme-ranking.js';
import { defaultThemeRules } from './themes/theme-rules.js';
import { triangulate } from './triangulate.js';

/**
 * Everything a regional data pack says, worked out from figures and scored responses. Pure: same input, same pack.
 *
 * Missing figures keep their reason and are never zero. Only indicators with a figure for at least one authority of the region
 * in the year have a sheet. Authorities stand in the order of the region document everywhere.
 *
 * @returns issues where the region has no authority in the year, the neighbour set is unknown, a response is from elsewhere or
 * there twice, or there is nothing to pack
 */
export function pack(input: PackInput): Outcome<DataPack> {
  const authorities = authoritiesOf(input.region, input.year);
  const found = [...inputIssues(input, authorities)];
  const indicators = found.length === 0 ? sheetsOf(input, authorities) : [];
  if (found.length === 0 && indicators.length === 0 && input.responses.length === 0) {
    found.push(packIssue('pack-empty', '', String(input.year), 'nothing'));
  }
  if (found.length > 0) return { ok: false, issues: found };
  const { region } = input;
  const themes = themesOf(input, authorities, indicators);
  return {
    ok: true,
    value: {
      title: input.title,
      region: { code: region.code, name: region.name, address: region.$id },
      year: input.year,
      authorities,
      invented: inventedSentence(input.responses),
      attribution: input.attribution,
      indicators,
      grades: input.instruments.map((instrument) =>
        gradeMatrix(instrument, authorities, ofInstrument(input.responses, instrument.id)),
      ),
      themes: themes.rankings,
      gaps: themes.gaps,
      flags: flagsOf(input, authorities),
      quality: qualityOf(input, authorities, indicators),
      sources: input.sources,
    },
  };
}

const packIssue = (code: PackIssueCode, path: string, expected: string, found: string): Issue => ({
  code,
  path,
  expected,
  found,
});

function inputIssues(input: PackInput, authorities: readonly Authority[]): readonly Issue[] {
  const { region, year, neighbours } = input;
  const codes = new Set(authorities.map(({ code }) => code));
  const seen = new Set<string>();
  const issues: Issue[] = [];
  if (authorities.length === 0)
    issues.push(packIssue('region-without-authorities', '/region', `${year}-03-31`, 'none'));
  if (neighbours !== undefined && !neighbourSetOf(region, year, neighbours)) {
    const ids = region.neighbourSets.map(({ id }) => id).join(', ');
    issues.push(packIssue('neighbours-unknown', '/neighbours', ids, neighbours));
  }
  input.responses.forEach(({ instrument, response }, index) => {
    const path = `/responses/${index}/organisation`;
    const key = `${instrument.id} ${response.organisation}`;
    if (!codes.has(response.organisation)) {
      issues.push(packIssue('organisation-not-in-region', path, region.name, response.organisation));
    } else if (seen.has(key)) issues.push(packIssue('response-repeated', path, 'one', response.organisation));
    seen.add(key);
  });
  return issues;
}

function sheetsOf(input: PackInput, authorities: readonly Authority[]): readonly IndicatorSheet[] {
  const { catalogue, region, year, quartiles } = input;
  const context = {
    year,
    region,
    authorities,
    catalogue,
    quartiles,
    index: indexObservations(input.observations),
    neighbours: neighbourSetOf(region, year, input.neighbours),
  };
  return catalogue.indicators.flatMap((indicator) => indicatorSheet(indicator, context) ?? []);
}

const ofInstrument = (responses: readonly ScoredResponse[], id: string): readonly ScoredResponse[] =>
  responses.filter(({ instrument }) => instrument.id === id);

function flagsOf({ instruments, responses }: PackInput, authorities: readonly Authority[]): DataPack['flags'] {
  return authorities.flatMap(({ code }) =>
    instruments
      .flatMap(({ id }) => ofInstrument(responses, id))
      .filter(({ response }) => response.organisation === code)
      .map(authorityFlags),
  );
}

/** The themes that any response could be scored on or that a response names, in the order of the taxonomy. */
function themesOf(
  input: PackInput,
  authorities: readonly Authority[],
  sheets: readonly IndicatorSheet[],
): { readonly rankings: readonly ThemeRanking[]; readonly gaps: readonly Gap[] } {
  const rules = input.themeRules ?? defaultThemeRules;
  const named = input.responses.map((one) => ({
    area: one.response.organisation,
    themes: namedThemes(one, input.themes),
  }));
  const asked = new Set([
    ...input.responses.flatMap(({ result }) => result.themes.map(({ id }) => id)),
    ...named.flatMap((one) => [...one.themes]),
  ]);
  const gradesOf = (theme: string, responses: readonly ScoredResponse[]): readonly ThemeGrade[] =>
    authorities.map(({ code }) => themeGrade(theme, code, responses));
  const each = input.themes.themes
    .filter(({ slug }) => asked.has(slug))
    .map((theme) => {
      const grades = gradesOf(theme.slug, input.responses);
      const gaps = authorities.map((authority, at) => triangulate(authority, theme, grades[at]?.value ?? null, sheets));
      const evidence = {
        theme: theme.slug,
        grades,
        previous: gradesOf(theme.slug, input.previous ?? []),
        named: new Set(named.filter((one) => one.themes.has(theme.slug)).map(({ area }) => area)),
        sheets,
        gaps,
        learning: input.learning?.[theme.slug] ?? null,
      };
      return { ranking: themeRanking(theme, evidence, authorities, rules), gaps };
    });
  return { rankings: rankThemes(each.map(({ ranking }) => ranking)), gaps: each.flatMap(({ gaps }) => gaps) };
}

function inventedSentence(responses: readonly ScoredResponse[]): string | null {
  const invented = responses.filter(({ response }) => response.invented === true).length;
  if (invented === 0) return null;
  return invented === responses.length
    ? 'The self-assessments in this pack are invented for demonstration. No authority gave these answers.'
    : `${invented} of ${responses.length} self-assessments in this pack are invented for demonstration.`;
}
