import {
  type CompiledInstrument,
  checkResponse,
  decodeUtf8,
  type Issue,
  type Outcome,
  type ProjectedRow,
  type Projection,
  parseJson,
  projectAnswers,
  type Response,
  type ScoreContext,
} from '@plumbline/core';

/** What a line came to: numbers for each column, and whose they are. */
export interface ProjectedLine {
  readonly row: ProjectedRow;
  /** GSS code of the envelope; `null` for bare answers. */
  readonly organisation: string | null;
}

type SlowLine = (bytes: Uint8Array) => Outcome<ProjectedLine>;

/** Any line, the long way: every check of the core, and every issue at once. */
export function slowLine(compiled: CompiledInstrument, projection: Projection, context: ScoreContext): SlowLine {
  const keys = rootKeys(compiled);
  return (bytes) => {
    const text = decodeUtf8(bytes);
    const parsed = text.ok ? parseJson(text.value) : text;
    if (!parsed.ok) return parsed;
    if (!isEnvelope(parsed.value, keys)) return projected(parsed.value, '', null);
    const checked = checkResponse(parsed.value);
    if (!checked.ok) return checked;
    const { organisation, views } = checked.value;
    const stranger = ofAnotherInstrument(compiled, checked.value);
    if (stranger !== null) return { ok: false, issues: [stranger] };
    const own = views.findIndex(({ kind }) => kind === 'self');
    if (own < 0) return { ok: false, issues: [withoutOwnView] };
    return projected(views[own]?.answers, `/views/${own}/answers`, organisation);
  };

  function projected(answers: unknown, path: string, organisation: string | null): Outcome<ProjectedLine> {
    const row = projectAnswers(compiled, projection, answers, context);
    if (row.ok) return { ok: true, value: { row: row.value, organisation } };
    return { ok: false, issues: row.issues.map((issue) => ({ ...issue, path: `${path}${issue.path}` })) };
  }
}

/** Keys that answers may have at their root. */
export const rootKeys = ({ sections, items }: CompiledInstrument): ReadonlySet<string> =>
  new Set([
    ...sections.filter(({ parent }) => parent === 0).map(({ key }) => key),
    ...items.filter(({ section, rowsOf }) => section === 0 && rowsOf === null).map(({ key }) => key),
  ]);

/** Told by members that answers to this instrument cannot have. */
const isEnvelope = (document: unknown, keys: ReadonlySet<string>): boolean =>
  typeof document === 'object' &&
  document !== null &&
  ['instrument', 'views'].some((member) => Object.hasOwn(document, member) && !keys.has(member));

const withoutOwnView: Issue = {
  code: 'response-without-own-view',
  path: '/views',
  expected: 'a view of the kind "self"',
  found: 'none',
};

function ofAnotherInstrument({ id, version }: CompiledInstrument, { instrument }: Response): Issue | null {
  if (instrument.id === id && instrument.version === version) return null;
  const found = `${instrument.id} ${instrument.version}`;
  return { code: 'response-instrument-differs', path: '/instrument', expected: `${id} ${version}`, found };
}
