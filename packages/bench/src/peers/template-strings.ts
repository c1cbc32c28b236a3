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

/** The form of the benchmark instrument written out by hand in GOV.UK markup: the floor of what rendering can cost. */
export function templateForm({ sections, questions }: BenchInstrument): (answers: object) => string {
  const bySection = sections.map((key, section) => ({
    key,
    questions: questions.filter((question) => question.section === section),
  }));
  return (answers) => {
    const given = answers as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    const parts = bySection.map(
      ({ key, questions: own }, at) =>
        `<section><h2 class="govuk-heading-l">Section ${at + 1}: ${escaped(key)}</h2>${own
          .map((question, place) => field(question, `${at + 1}.${place + 1}`, given[key]?.[question.key], given[key]))
          .join('')}</section>`,
    );
    return `<form method="post" novalidate>${parts.join('')}<button class="govuk-button">Save</button></form>`;
  };
}

function field(
  { key, kind, shownBy }: Question,
  code: string,
  answer: unknown,
  section: Readonly<Record<string, unknown>> | undefined,
): string {
  if (shownBy !== null && section?.[shownBy] !== 'yes') return '';
  const title = `Question ${code} of the benchmark, about as long as such a statement is in life`;
  if (kind === 'graded' || kind === 'yes-no') {
    const radios = choices[kind].map(
      ([value, label], at) =>
        `<div class="govuk-radios__item"><input class="govuk-radios__input" id="${key}-${at}" name="${key}" type="radio" value="${value}"${answer === value ? ' checked' : ''}><label class="govuk-label govuk-radios__label" for="${key}-${at}">${label}</label></div>`,
    );
    return `<div class="govuk-form-group"><fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend">${escaped(title)}</legend><div class="govuk-radios">${radios.join('')}</div></fieldset></div>`;
  }
  const label = `<label class="govuk-label" for="${key}">${escaped(title)}</label>`;
  const value = answer === undefined ? '' : escaped(String(answer));
  return kind === 'text'
    ? `<div class="govuk-form-group">${label}<textarea class="govuk-textarea" id="${key}" name="${key}" rows="5">${value}</textarea></div>`
    : `<div class="govuk-form-group">${label}<input class="govuk-input" id="${key}" name="${key}" inputmode="decimal" value="${value}"></div>`;
}
