import type { DataPack } from '../data-pack.js';
import { observationsTable } from './observations-table.js';
import { type TidyColumn, type TidyTable, tidyTable } from './tidy-table.js';

/** The pack as tidy tables: long format, one kind of row each. Tables without rows are left out. */
export const tidyTables = (pack: DataPack): readonly TidyTable[] =>
  [
    indicatorsTable(pack),
    observationsTable(pack),
    scoresTable(pack),
    themesTable(pack),
    gapsTable(pack),
    flagsTable(pack),
  ].filter(({ rows }) => rows.length > 0);

function text<Row>(name: string, description: string, of: (row: Row) => string | null): TidyColumn<Row> {
  return { name, type: 'string', description, of };
}

function number<Row>(name: string, description: string, of: (row: Row) => number | null): TidyColumn<Row> {
  return { name, type: 'number', description, of };
}

function truth<Row>(name: string, description: string, of: (row: Row) => boolean | null): TidyColumn<Row> {
  return { name, type: 'boolean', description, of };
}

/** Said in every row, since a file is read, cut and mailed without the page that it came with. */
const invented = <Row>({ invented: said }: DataPack): TidyColumn<Row> =>
  truth('invented', 'The self-assessment behind it was made up for demonstration.', () => said !== null);

const nameOf = ({ authorities }: DataPack, area: string): string =>
  authorities.find(({ code }) => code === area)?.name ?? area;

function indicatorsTable({ indicators }: DataPack): TidyTable {
  type Row = DataPack['indicators'][number];
  const columns: readonly TidyColumn<Row>[] = [
    text('indicator', 'Id of the indicator.', ({ id }) => id),
    text('title', 'The indicator in words.', ({ title }) => title),
    text('domain', 'Group it belongs to.', ({ domain }) => domain),
    text('unit', 'Unit of its values.', ({ unit }) => unit),
    text('polarity', 'Whether high or low is good; neither for context and demand.', ({ polarity }) => polarity),
    text('numerator', 'What is counted.', ({ numerator }) => numerator),
    text('denominator', 'What it is set against.', ({ denominator }) => denominator),
    text('period', 'What the figures are about.', ({ period }) => period),
    text('themes', 'Themes it speaks to, with spaces between.', ({ themes }) => themes.join(' ')),
    text('source', 'Collection it comes from.', ({ source }) => source),
    number('quartile_1', 'First quartile of English authorities (type 7).', ({ quartiles }) => quartiles?.q1 ?? null),
    number('median', 'Median of English authorities.', ({ quartiles }) => quartiles?.median ?? null),
    number('quartile_3', 'Third quartile of English authorities.', ({ quartiles }) => quartiles?.q3 ?? null),
    number(
      'quartile_count',
      'Authorities behind the quartiles; blank where not said.',
      ({ quartiles }) => quartiles?.count ?? null,
    ),
    text('quartile_basis', 'computed or published.', ({ quartiles }) => quartiles?.basis ?? null),
    text('region_missing', 'Authorities without counts, so that the region is not pooled.', ({ regional }) =>
      regional.missing.length === 0 ? null : regional.missing.map(({ area, reason }) => `${area} ${reason}`).join('; '),
    ),
  ];
  return tidyTable({ name: 'indicators', title: 'Indicators', key: ['indicator'] }, columns, indicators);
}

function scoresTable(pack: DataPack): TidyTable {
  const rows = pack.grades.flatMap(({ instrument, columns, rows: areas }) =>
    areas.flatMap((row) =>
      row.cells.map((cell) => ({ instrument, row, cell, column: columns.find(({ score }) => score === cell.score) })),
    ),
  );
  type Row = (typeof rows)[number];
  const columns: readonly TidyColumn<Row>[] = [
    text('instrument', 'Id of the instrument.', ({ instrument }) => instrument.id),
    text('version', 'Version of the instrument.', ({ instrument }) => instrument.version),
    text('area', 'GSS code of the authority.', ({ row }) => row.area),
    text('area_name', 'Name of the authority.', ({ row }) => nameOf(pack, row.area)),
    text('score', 'Id of the score.', ({ cell }) => cell.score),
    text('score_title', 'The score in words.', ({ column }) => column?.title ?? null),
    truth('is_overall', 'The overall judgement.', ({ column }) => column?.isOverall ?? null),
    text('status', 'scored, insufficient, not-applicable or not-returned.', ({ cell }) => cell.status),
    number('value', 'Unrounded; blank for a decision and where not scored.', ({ cell }) => cell.value),
    text('band', 'The grade, after caps.', ({ cell }) => cell.band?.band ?? null),
    number('band_value', 'The grade as a number.', ({ cell }) => cell.band?.value ?? null),
    text('lowest_band', 'Lowest grade that missing answers still allow.', ({ cell }) => cell.lowestBand?.band ?? null),
    text(
      'highest_band',
      'Highest grade that missing answers still allow.',
      ({ cell }) => cell.highestBand?.band ?? null,
    ),
    number('coverage', 'Share answered, 0 to 1.', ({ cell }) => cell.coverage),
    text('declared', 'The judgement that the authority declared.', ({ cell }) => cell.declared?.band ?? null),
    truth('is_capped', 'A rule held the grade down.', ({ cell }) => cell.isCapped),
    text('because', 'What limits it and why.', ({ cell }) =>
      cell.because.length === 0 ? null : cell.because.join(' '),
    ),
    invented(pack),
  ];
  return tidyTable(
    { name: 'scores', title: 'Self-assessed grades', key: ['instrument', 'area', 'score'] },
    columns,
    rows,
  );
}

function themesTable(pack: DataPack): TidyTable {
  const rows = pack.themes.flatMap((theme, at) => theme.parts.map((part) => ({ theme, part, rank: at + 1 })));
  type Row = (typeof rows)[number];
  const columns: readonly TidyColumn<Row>[] = [
    text('theme', 'Slug of the theme.', ({ theme }) => theme.theme),
    text('title', 'The theme in words.', ({ theme }) => theme.title),
    number('rank', '1 is the strongest candidate.', ({ rank }) => rank),
    number('index', 'Weighted mean of the parts that can be told, 0 to 1.', ({ theme }) => theme.index),
    truth('is_shortlisted', 'On the shortlist that the board decides on.', ({ theme }) => theme.isShortlisted),
    text('confidence', 'high, medium or low, by how many authorities gave data.', ({ theme }) => theme.confidence),
    number('authorities', 'Authorities with data on the theme.', ({ theme }) => theme.count),
    text('part', 'prevalence, severity, data, trend, gap or learning.', ({ part }) => part.part),
    number(
      'weight',
      'Weight of the part; those of parts that cannot be told are shared out.',
      ({ part }) => part.weight,
    ),
    number('value', '0 to 1; blank where it cannot be told.', ({ part }) => part.value),
    text('sentence', 'The part in words.', ({ part }) => part.sentence),
    invented(pack),
  ];
  return tidyTable({ name: 'themes', title: 'Candidates for regional themes', key: ['theme', 'part'] }, columns, rows);
}

function gapsTable(pack: DataPack): TidyTable {
  type Row = DataPack['gaps'][number];
  const columns: readonly TidyColumn<Row>[] = [
    text('area', 'GSS code of the authority.', ({ area }) => area),
    text('area_name', 'Name of the authority.', ({ area }) => nameOf(pack, area)),
    text('theme', 'Slug of the theme.', ({ theme }) => theme),
    number('grade', 'Mean grade of the theme, 1 to 4.', ({ grade }) => grade),
    number('self', 'Self-view, -1 to 1.', ({ self }) => self),
    number('data', 'Data signal, -1 to 1.', ({ data }) => data),
    number('gap', 'Self-view less data.', ({ gap }) => gap),
    text('verdict', 'aligned, more-positive, harder or cannot-tell.', ({ verdict }) => verdict),
    text('indicators', 'What the data signal is made of: indicator, band and weight.', ({ indicators }) =>
      indicators.length === 0 ? null : indicators.map(({ id, band, weight }) => `${id} ${band} ${weight}`).join('; '),
    ),
    invented(pack),
  ];
  return tidyTable({ name: 'gaps', title: 'Self-view beside data', key: ['area', 'theme'] }, columns, pack.gaps);
}

function flagsTable(pack: DataPack): TidyTable {
  const rows = pack.flags.flatMap(({ area, instrument, flags }) =>
    flags.map((flag, at) => ({ area, instrument, flag, at })),
  );
  type Row = (typeof rows)[number];
  const columns: readonly TidyColumn<Row>[] = [
    text('area', 'GSS code of the authority.', ({ area }) => area),
    text('area_name', 'Name of the authority.', ({ area }) => nameOf(pack, area)),
    text('instrument', 'Id of the instrument.', ({ instrument }) => instrument),
    number('place', 'Place in the list of the authority, gravest first.', ({ at }) => at + 1),
    text('flag', 'Id of the flag.', ({ flag }) => flag.id),
    text('state', 'raised, or unknown where it cannot be told.', ({ flag }) => flag.state),
    text('severity', 'urgent, concern, attention or info.', ({ flag }) => flag.severity),
    text('subject_kind', 'item, score or theme.', ({ flag }) => flag.subject?.kind ?? null),
    text('subject', 'What it is about.', ({ flag }) => flag.subject?.id ?? null),
    text('themes', 'Themes it belongs to, with spaces between.', ({ flag }) =>
      flag.themes.length === 0 ? null : flag.themes.join(' '),
    ),
    text('sentence', 'The flag in words.', ({ flag }) => flag.sentence),
    invented(pack),
  ];
  return tidyTable({ name: 'flags', title: 'Flags', key: ['area', 'instrument', 'place'] }, columns, rows);
}
