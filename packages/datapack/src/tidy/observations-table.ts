import type { DataPack, Figure, IndicatorCell, IndicatorSheet, Interval } from '../data-pack.js';
import { numberOf } from '../figure.js';
import { type TidyColumn, tidyTable } from './tidy-table.js';

interface Row {
  readonly sheet: IndicatorSheet;
  readonly area: string;
  readonly areaName: string;
  readonly level: 'authority' | 'region' | 'country';
  readonly figure: Figure;
  readonly numerator: Figure | null;
  readonly denominator: Figure | null;
  readonly interval: Interval | null;
  readonly basis: string;
  readonly cell: IndicatorCell | null;
}

const columns: readonly TidyColumn<Row>[] = [
  { name: 'indicator', type: 'string', description: 'Id of the indicator.', of: ({ sheet }) => sheet.id },
  { name: 'indicator_title', type: 'string', description: 'The indicator in words.', of: ({ sheet }) => sheet.title },
  { name: 'unit', type: 'string', description: 'Unit of the value.', of: ({ sheet }) => sheet.unit },
  {
    name: 'polarity',
    type: 'string',
    description: 'Whether high or low is good; neither for context and demand.',
    of: ({ sheet }) => sheet.polarity,
  },
  { name: 'period', type: 'string', description: 'What the figure is about.', of: ({ sheet }) => sheet.period },
  { name: 'area', type: 'string', description: 'GSS code of the area.', of: ({ area }) => area },
  { name: 'area_name', type: 'string', description: 'Name of the area in that year.', of: ({ areaName }) => areaName },
  { name: 'level', type: 'string', description: 'authority, region or country.', of: ({ level }) => level },
  {
    name: 'value',
    type: 'number',
    description: 'The figure, unrounded where it is worked out from counts; blank where there is none.',
    of: ({ figure }) => numberOf(figure),
  },
  {
    name: 'missing_reason',
    type: 'string',
    description: 'Why there is no figure; suppressed is not zero.',
    of: ({ figure }) => (figure.state === 'missing' ? figure.reason : null),
  },
  {
    name: 'symbol',
    type: 'string',
    description: 'The mark that stood in the source instead of a figure.',
    of: ({ figure }) => (figure.state === 'missing' && figure.symbol !== '' ? figure.symbol : null),
  },
  {
    name: 'basis',
    type: 'string',
    description:
      'authority: as published for it, or from its counts; pooled: sum of numerators over sum of denominators; published; computed; none.',
    of: ({ basis }) => basis,
  },
  {
    name: 'numerator',
    type: 'number',
    description: 'Count above the line.',
    of: ({ numerator }) => numberOf(numerator),
  },
  {
    name: 'denominator',
    type: 'number',
    description: 'Count below the line.',
    of: ({ denominator }) => numberOf(denominator),
  },
  { name: 'lower', type: 'number', description: 'Lower 95% limit.', of: ({ interval }) => interval?.lower ?? null },
  { name: 'upper', type: 'number', description: 'Upper 95% limit.', of: ({ interval }) => interval?.upper ?? null },
  {
    name: 'interval_method',
    type: 'string',
    description: 'wilson, byar or exact-poisson.',
    of: ({ interval }) => interval?.method ?? null,
  },
  {
    name: 'rank_region',
    type: 'integer',
    description: 'Rank in the region, 1 is best.',
    of: ({ cell }) => cell?.rank?.regional ?? null,
  },
  {
    name: 'rank_region_of',
    type: 'integer',
    description: 'Authorities ranked in the region.',
    of: ({ cell }) => cell?.rank?.of ?? null,
  },
  {
    name: 'rank_england',
    type: 'integer',
    description: 'Rank in England, 1 is best.',
    of: ({ cell }) => cell?.rank?.national ?? null,
  },
  {
    name: 'rank_england_of',
    type: 'integer',
    description: 'Authorities ranked in England.',
    of: ({ cell }) => cell?.rank?.ofNational ?? null,
  },
  {
    name: 'band',
    type: 'string',
    description: 'Quarter of English authorities, A best.',
    of: ({ cell }) => cell?.band ?? null,
  },
  {
    name: 'versus_england',
    type: 'string',
    description: 'By 95% interval: better, worse, higher, lower or similar.',
    of: ({ cell }) => cell?.versusEngland ?? null,
  },
  {
    name: 'versus_region',
    type: 'string',
    description: 'By 95% interval: better, worse, higher, lower or similar.',
    of: ({ cell }) => cell?.versusRegion ?? null,
  },
  {
    name: 'neighbour_mean',
    type: 'number',
    description: 'Unweighted mean of statistical neighbours.',
    of: ({ cell }) => cell?.neighbours?.mean ?? null,
  },
  {
    name: 'neighbour_median',
    type: 'number',
    description: 'Median of statistical neighbours.',
    of: ({ cell }) => cell?.neighbours?.median ?? null,
  },
  {
    name: 'neighbours_contributed',
    type: 'integer',
    description: 'Neighbours with a figure; fewer than 6 make a weak mean.',
    of: ({ cell }) => cell?.neighbours?.contributed ?? null,
  },
  {
    name: 'neighbour_set',
    type: 'string',
    description: 'The list of neighbours used.',
    of: ({ cell }) => cell?.neighbours?.set ?? null,
  },
  {
    name: 'previous_value',
    type: 'number',
    description: 'Figure of the year before.',
    of: ({ cell }) => cell?.direction?.previous ?? null,
  },
  {
    name: 'change',
    type: 'number',
    description: 'Change since the year before.',
    of: ({ cell }) => cell?.direction?.change ?? null,
  },
  {
    name: 'change_significant',
    type: 'boolean',
    description: 'Significant at 95%; blank where it cannot be tested.',
    of: ({ cell }) => cell?.direction?.significant ?? null,
  },
  {
    name: 'direction',
    type: 'string',
    description: 'improving, worsening, rising, falling or steady.',
    of: ({ cell }) => cell?.direction?.word ?? null,
  },
  {
    name: 'trend',
    type: 'string',
    description: 'Over the last five years: rising, falling or flat; blank where it cannot be tested.',
    of: ({ cell }) => cell?.trend?.direction ?? null,
  },
  {
    name: 'trend_p',
    type: 'number',
    description: 'Chi-squared test for trend: probability by chance.',
    of: ({ cell }) => cell?.trend?.p ?? null,
  },
  {
    name: 'small_numbers',
    type: 'boolean',
    description: 'Denominator under 10 or numerator under 6: take with care.',
    of: ({ cell }) => cell?.smallNumbers ?? null,
  },
];

/** One row for each indicator and area: the authorities, then the region, then England. */
export const observationsTable = (pack: DataPack) =>
  tidyTable(
    { name: 'observations', title: 'Indicators by area', key: ['indicator', 'area'] },
    columns,
    pack.indicators.flatMap((sheet) => rowsOf(sheet, pack)),
  );

function rowsOf(sheet: IndicatorSheet, { authorities, region }: DataPack): readonly Row[] {
  const { regional, england } = sheet;
  const count = (value: number | null): Figure | null => (value === null ? null : { state: 'value', value });
  return [
    ...sheet.cells.map(
      (cell): Row => ({
        ...cell,
        sheet,
        cell,
        areaName: authorities.find(({ code }) => code === cell.area)?.name ?? cell.area,
        level: 'authority',
        basis: 'authority',
      }),
    ),
    {
      sheet,
      area: region.code,
      areaName: region.name,
      level: 'region',
      figure: regional.figure,
      numerator: count(regional.numerator),
      denominator: count(regional.denominator),
      interval: regional.interval,
      basis: regional.basis,
      cell: null,
    },
    {
      sheet,
      area: 'E92000001',
      areaName: 'England',
      level: 'country',
      figure: england.figure,
      numerator: null,
      denominator: null,
      interval: null,
      basis: england.basis,
      cell: null,
    },
  ];
}
