/** What can be wrong with what a pack is made of. `{expected}`, `{found}` and `{suggestion}` are the issue's own. */
export const packIssueCodes = {
  'region-without-authorities': {
    message: 'No authority belongs to the region on {expected}.',
    fix: 'Check the days of membership in the region document, or the year.',
  },
  'neighbours-unknown': {
    message: 'The region document has no neighbour set "{found}".',
    fix: 'Name one of: {expected}. Or leave it out.',
  },
  'organisation-not-in-region': {
    message: '{found} is not an authority of the region in this year.',
    fix: 'Write the GSS code of an authority of the region, or take the response out.',
  },
  'response-repeated': {
    message: '{found} returned the same instrument twice.',
    fix: 'Keep the response that counts and take the other out.',
  },
  'not-a-response': {
    message: 'This is not a response; it is {found}.',
    fix: 'Take it out of the folder of responses.',
  },
  'not-a-pack-definition': {
    message: 'This is not the definition of a pack; it is {found}.',
    fix: 'Name the folder with the pack.json, or the definition itself.',
  },
  'instrument-not-in-definition': {
    message: 'The response answers {found}, which the definition does not name.',
    fix: 'Add the instrument to "instruments" of the definition (it names: {expected}), or take the response out.',
  },
  'pack-empty': {
    message: 'No authority of the region has a figure or a response for {expected}.',
    fix: 'Check the year, and that the files hold it.',
  },
  'out-not-a-pack': {
    message: 'The folder holds something that is not a pack.',
    fix: 'Name an empty or new folder, or one that an earlier pack was written to.',
  },
  'out-not-writable': {
    message: 'The folder cannot be written: {found}.',
    fix: 'Check the folder and its permissions.',
  },
  'path-outside-folder': {
    message: '"{found}" leads out of the folder of the definition.',
    fix: 'Copy the file into the folder and write its path from there.',
  },
  'folder-not-found': { message: 'There is no folder "{found}".', fix: 'Check the name.' },
  'document-not-found': {
    message: 'There is no document "{found}".',
    fix: 'Write the address of a published document, or a path inside the folder.',
  },
  'not-json': {
    message: 'The file is not JSON: {found}.',
    fix: 'Look for a missing comma, quotation mark or bracket.',
  },
  'population-missing': {
    message: 'Indicators of the table "{found}" need a population and no file gives one.',
    fix: 'Add a file of kind "population".',
  },
  'table-unknown': { message: 'The catalogue knows no table "{found}".', fix: 'Write one of: {expected}.' },
} as const satisfies Record<string, { readonly message: string; readonly fix: string }>;

export type PackIssueCode = keyof typeof packIssueCodes;
