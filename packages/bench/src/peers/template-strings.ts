import type { BenchInstrument, Question } from '../instrument.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (found) => entities[found] ?? '') : text;

const choices = {
  graded: [
    ['outstanding', 'Outstanding'],
    ['good', 'Good'],
    ['requires-improvement', 'Requires improvement'],
    ['inadequate', 'Inadequate'],
    ['not-applicable', 'Not applicable'],
  ],
  'yes-no': [
    ['yes', 'Yes'],
    ['no', 'No'],
  ],
} as const;

/**
 * The form of the benchmark instrument written out by hand in GOV.UK markup: the floor of what rendering can cost. Section by
 * section, as a server writes them: V8 allocates a text beyond 128 kB apart, which takes longer than gluing it.
 */
export function templateForm({ sections, questions }: BenchInstrument): (answers: object) => readonly string[] {
  const bySection = sections.map((key, section) => {
    const title = `<h2 class="govuk-heading-l">Section ${section + 1}: ${escaped(key)}</h2>`;
    const own = questions.filter((question) => question.section === section);
    return { key, title, fields: own.map((question, place) => fieldOf(question, `${section + 1}.${place + 1}`)) };
  });
  return (answers) => {
    const given = answers as Readonly<Record<string, Given>>;
    const parts = bySection.map(({ key, title, fields }) => {
      let html = `<section>${title}`;
      for (const field of fields) html += field(given[key] ?? {});
      return `${html}</section>`;
    });
    return ['<form method="post" novalidate>', ...parts, '<button class="govuk-button">Save</button></form>'];
  };
}

type Given = Readonly<Record<string, unknown>>;

/** What stands still is glued once. */
function fieldOf({ key, kind, shownBy }: Question, code: string): (section: Given) => string {
  const title = escaped(`Question ${code} of the benchmark, about as long as such a statement is in life`);
  const field =
    kind === 'graded' || kind === 'yes-no' ? radios(key, title, choices[kind]) : textField(key, title, kind);
  return shownBy === null ? field : (section) => (section[shownBy] === 'yes' ? field(section) : '');
}

function radios(
  key: string,
  title: string,
  offered: readonly (readonly [string, string])[],
): (section: Given) => string {
  const open = `<div class="govuk-form-group"><fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend">${title}</legend><div class="govuk-radios">`;
  const items = offered.map(([value, label], at) => {
    const start = `<div class="govuk-radios__item"><input class="govuk-radios__input" id="${key}-${at}" name="${key}" type="radio" value="${value}"`;
    const end = `><label class="govuk-label govuk-radios__label" for="${key}-${at}">${label}</label></div>`;
    return { value, plain: start + end, checked: `${start} checked${end}` };
  });
  return (section) => {
    const answer = section[key];
    let html = open;
    for (const { value, plain, checked } of items) html += answer === value ? checked : plain;
    return `${html}</div></fieldset></div>`;
  };
}

function textField(key: string, title: string, kind: 'number' | 'text'): (section: Given) => string {
  const open = `<div class="govuk-form-group"><label class="govuk-label" for="${key}">${title}</label>`;
  const [start, end] =
    kind === 'text'
      ? [`${open}<textarea class="govuk-textarea" id="${key}" name="${key}" rows="5">`, '</textarea></div>']
      : [`${open}<input class="govuk-input" id="${key}" name="${key}" inputmode="decimal" value="`, '"></div>'];
  return (section) => {
    const answer = section[key];
    return start + (answer === undefined ? '' : escaped(String(answer))) + end;
  };
}
