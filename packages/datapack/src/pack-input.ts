import type { CompiledInstrument, Response, Result } from '@plumbline/core';
import type { Quality, Source } from './data-pack.js';
import type { Observation } from './observation.js';
import type { Catalogue, Region, ThemeTaxonomy } from './pack-documents.js';
import type { PublishedQuartiles } from './read/quartiles.js';
import type { ThemeRules } from './themes/theme-rules.js';

/** Everything a data pack is made of: documents and figures that were read and checked before. */
export interface PackInput {
  readonly title: string;
  /** Figures are those of this year; self-assessments those of its round. */
  readonly year: number;
  readonly region: Region;
  readonly catalogue: Catalogue;
  readonly themes: ThemeTaxonomy;
  /** Of all English authorities, regions and the country, of this year and earlier ones, in the order of preference. */
  readonly observations: readonly Observation[];
  readonly quartiles: readonly PublishedQuartiles[];
  /** Instruments that every authority was asked to return. */
  readonly instruments: readonly CompiledInstrument[];
  readonly responses: readonly ScoredResponse[];
  /** Responses of the year before, to the same or an earlier version. Without them the trend cannot be told. */
  readonly previous?: readonly ScoredResponse[];
  /** Recurring findings of reviews and audits by theme: 0, 0.5 or 1. Without it that part of the index cannot be told. */
  readonly learning?: { readonly [theme: string]: 0 | 0.5 | 1 };
  /** Id of the neighbour set; left out: the one that held on 31 March of the year, or one that stands in for it. */
  readonly neighbours?: string;
  readonly attribution: readonly string[];
  readonly sources: readonly Source[];
  /** What reading the files brought up. */
  readonly issues: Quality['issues'];
  readonly themeRules?: ThemeRules;
}

/** A response with the instrument that it answers, and what came of scoring the authority's own view (with the flags of all views). */
export interface ScoredResponse {
  readonly instrument: CompiledInstrument;
  readonly response: Response;
  readonly result: Result;
}
