import type { File as DefinedFile } from '@plumbline/schemas/meta/pack';
import type { OpenDataMapping } from '../read/dfe-open-data.js';
import type { LaitMapping } from '../read/lait.js';
import type { PeriodKind } from '../read/periods.js';

/** What reading files needs of an indicator catalogue. */
export interface ReadableCatalogue {
  readonly units: readonly { readonly id: string; readonly factor: number | null }[];
  readonly files: readonly { readonly kind: string }[];
  readonly indicators: readonly ReadableIndicator[];
}

export interface ReadableIndicator {
  readonly id: string;
  readonly unit: string;
  readonly period: string;
  readonly lait?: { readonly measure: string };
  readonly openData?: readonly {
    readonly file: string;
    readonly numerator?: string;
    readonly denominator?: readonly string[];
    readonly population?: boolean;
    readonly value?: string;
    readonly where?: { readonly [column: string]: string };
    readonly denominatorWhere?: { readonly [column: string]: string };
  }[];
}

const periods: { readonly [period: string]: PeriodKind } = {
  'year-to-31-march': 'financial-year',
  'three-years-to-31-march': 'financial-year',
  'at-31-march': '31-march',
  'at-30-september': '30-september',
  'school-year': 'academic-year',
  'calendar-year': 'calendar-year',
};

interface Origin {
  readonly source: string;
  readonly status: 'published' | 'revised' | 'provisional';
  readonly published?: string;
}

const originOf = (source: string, { status = 'published', published }: DefinedFile): Origin => ({
  source,
  status,
  ...(published === undefined ? {} : { published }),
});

/**
 * Which columns of a table of the Department for Education are which indicators, by the catalogue. A denominator that stands in
 * other rows than its numerator is left out: the published value is used without counts.
 */
export function openDataMappings(
  catalogue: ReadableCatalogue,
  source: string,
  file: DefinedFile,
): readonly OpenDataMapping[] {
  return catalogue.indicators.flatMap((indicator) =>
    (indicator.openData ?? [])
      .filter((one) => one.file === file.table)
      .map((one): OpenDataMapping => {
        const per = catalogue.units.find(({ id }) => id === indicator.unit)?.factor;
        const denominator = one.population === true ? ('population' as const) : one.denominator;
        const hasOwnRows = one.denominatorWhere !== undefined;
        return {
          indicator: indicator.id,
          ...originOf(source, file),
          period: periods[indicator.period] ?? 'calendar-year',
          ...(one.where === undefined ? {} : { where: one.where }),
          ...(one.value === undefined ? {} : { value: one.value }),
          ...(typeof per === 'number' ? { per } : {}),
          ...(one.numerator === undefined ? {} : { numerator: one.numerator }),
          ...(denominator === undefined || hasOwnRows ? {} : { denominator }),
        };
      }),
  );
}

/** Which measures of the Local Authority Interactive Tool are which indicators, of those that the file has. */
export function laitMappings(
  catalogue: ReadableCatalogue,
  source: string,
  file: DefinedFile,
  measures: ReadonlySet<string>,
): readonly LaitMapping[] {
  return catalogue.indicators.flatMap((indicator) =>
    indicator.lait === undefined || !measures.has(indicator.lait.measure)
      ? []
      : {
          indicator: indicator.id,
          measure: indicator.lait.measure,
          ...originOf(source, file),
          period: periods[indicator.period] ?? 'calendar-year',
        },
  );
}
