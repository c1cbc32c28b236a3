import type { CompiledInstrument, CompiledItem } from '@plumbline/core';
import { answerAt, chosenCode, ownAnswers } from '../grades/answer-at.js';
import type { ThemeTaxonomy } from '../pack-documents.js';
import type { ScoredResponse } from '../pack-input.js';

/**
 * Themes that an authority names as a priority or a need for support: a column that chooses among the themes, in a table whose
 * key speaks of priorities or needs. What it offers to others, or learned from reviews, is neither.
 */
export function namedThemes({ instrument, response }: ScoredResponse, taxonomy: ThemeTaxonomy): ReadonlySet<string> {
  const slugs = new Set(taxonomy.themes.map(({ slug }) => slug));
  const answers = ownAnswers(response);
  const columns = instrument.items.filter((item) => asksForTheme(item, slugs) && isNeed(instrument, item));
  return new Set(columns.flatMap((item) => codesOf(item, answers)).filter((code) => slugs.has(code)));
}

const asksForTheme = (item: CompiledItem, slugs: ReadonlySet<string>): boolean =>
  item.rowsOf !== null &&
  item.options.length > 0 &&
  item.options.every(({ code, missing }) => missing !== null || slugs.has(code));

const isNeed = (instrument: CompiledInstrument, { rowsOf }: CompiledItem): boolean =>
  rowsOf !== null && /priorit|need/i.test(instrument.sections[rowsOf]?.key ?? '');

function codesOf(item: CompiledItem, answers: unknown): readonly string[] {
  const [table = '', column = ''] = item.pointer.split('/-');
  const rows = answerAt(answers, table);
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: unknown) => chosenCode(item, answerAt(row, column)) ?? []);
}
