/** What can be wrong with a file of figures, and how to mend it. `{expected}`, `{found}` and `{suggestion}` are the issue's own. */
export const readIssueCodes = {
  'file-not-found': {
    message: 'The file is not there or cannot be opened.',
    fix: 'Check the name and the folder.',
  },
  'file-empty': { message: 'The file is empty.', fix: 'Download it again.' },
  'file-too-large': {
    message: 'The file has {found} bytes; the limit is {expected}.',
    fix: 'Check that it is the right file. Raise the limit if it is.',
  },
  'file-not-csv': {
    message: 'The file is not a CSV file: it looks like {found}.',
    fix: 'Save the sheet as CSV (UTF-8), or download the data file, not the page about it.',
  },
  'encoding-not-utf-8': {
    message: 'The text is not UTF-8; it looks like {found}.',
    fix: 'Save the file as "CSV UTF-8", or say which encoding it has.',
  },
  'delimiter-not-comma': {
    message: 'Cells are divided by {found}; expected is {expected}.',
    fix: 'Save the file with commas between the cells.',
  },
  'row-ragged': {
    message: 'The row has {found} cells; the heading has {expected}.',
    fix: 'Look for a missing comma, or for a comma in a text without quotation marks.',
  },
  'row-unreadable': {
    message: 'The row cannot be read: {found}.',
    fix: 'Look for a quotation mark that is not closed, or line ends of two kinds.',
  },
  'file-no-rows': { message: 'The file has a heading and no rows.', fix: 'Download it again.' },
  'column-missing': {
    message: 'There is no column "{expected}".',
    fix: 'Rename the column to "{expected}", or name the right one in the mapping.',
  },
  'column-repeated': { message: 'The column "{found}" stands there more than once.', fix: 'Take the wrong one out.' },
  'cell-unknown-symbol': {
    message: '{found} is neither a number nor a known symbol; it counts as missing.',
    fix: 'Write a number with digits and a full stop only, or one of: {expected}.',
  },
  'cell-negative': { message: 'A count cannot be negative.', fix: 'Check the number against the source.' },
  'percent-over-100': {
    message: 'More than 100 per cent.',
    fix: 'Check the number against the source. It can be right only where the numerator is no part of the denominator.',
  },
  'cell-required': { message: 'The cell is blank.', fix: 'Fill it in: {expected}.' },
  'area-unknown': { message: '{found} is not an area we know.', fix: 'Write the GSS code of the area.' },
  'indicator-unknown': {
    message: '{found} is not in the indicator catalogue.',
    fix: 'Write an id from the catalogue.',
  },
  'source-unknown': {
    message: '{found} is not among the sources.',
    fix: 'Write the id of a source, or add the source.',
  },
  'period-unreadable': { message: '{found} is not a period.', fix: 'Write {expected}.' },
  'date-unreadable': { message: '{found} is not a date.', fix: 'Write {expected}.' },
  'status-unknown': { message: '{found} is not a status.', fix: 'Write one of: {expected}.' },
  'grade-unknown': { message: '{found} is not a grade.', fix: 'Write one of: {expected}.' },
  'number-unreadable': { message: '{found} is not a number.', fix: 'Write {expected}.' },
  'level-not-read': {
    message: 'Rows of the level "{found}" are left out.',
    fix: 'Nothing to do unless they are needed: {expected} are read.',
  },
  'measure-unknown': { message: 'The file has no measure "{found}".', fix: 'Name a measure that the file has.' },
  'filter-without-rows': {
    message: 'No row fits the filter of the mapping for {found}.',
    fix: 'Write the values of the filter as they stand in the file.',
  },
  'mapping-incomplete': {
    message: 'The mapping of {found} does not say enough to read or work out a value.',
    fix: 'Give it {expected}.',
  },
  'observation-repeated': {
    message: 'The same indicator, area, period and status was given before ({expected}).',
    fix: 'Take one of the two out, or add a filter to the mapping.',
  },
  'issues-cut-short': { message: '{found} further issues are not listed.', fix: 'Mend those listed and read again.' },
} as const satisfies Record<string, { readonly message: string; readonly fix: string }>;

export type ReadIssueCode = keyof typeof readIssueCodes;
