import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { fixturesOf, optionsUsed } from './fixture.js';
import { apart, counterparts } from './govuk-components.js';
import { domOf } from './same-dom.js';

const stands = (option: string, part: string) =>
  option === part || option.startsWith(`${part}.`) || option.startsWith(`${part}[`);

/** Script sets the focus on it there; a page without script lets a link do so. */
const withoutFocus = (html: string) => html.replace(' tabindex="-1"', '');

describe.each(Object.entries(counterparts))('GOV.UK %s', (component, { draw, has, lacks }) => {
  const cases = fixturesOf(component).map((fixture) => {
    const used = [...new Set(optionsUsed(fixture.options))];
    const lacking = used.filter((option) => Object.keys(lacks).some((part) => stands(option, part)));
    const unknown = used.filter((option) => !lacking.includes(option) && !has.some((part) => stands(option, part)));
    return { ...fixture, lacking, unknown, why: apart[`${component}: ${fixture.name}`] };
  });

  test('every option is either drawn or left out for a reason', () => {
    expect(cases.flatMap(({ name, unknown }) => unknown.map((option) => `${name}: ${option}`))).toEqual([]);
  });

  test('every fixture that stands apart is there', () => {
    const listed = Object.keys(apart).filter((name) => name.startsWith(`${component}: `));
    expect(
      cases
        .filter(({ why }) => why !== undefined)
        .map(({ name }) => `${component}: ${name}`)
        .sort(),
    ).toEqual(listed.sort());
  });

  test('every reason is needed', () => {
    const used = cases.flatMap(({ lacking }) => lacking);
    expect(Object.keys(lacks).filter((part) => !used.some((option) => stands(option, part)))).toEqual([]);
  });

  test.each(cases.filter(({ lacking, why }) => lacking.length === 0 && why === undefined))(
    '$name',
    ({ options, html }) => {
      expect(domOf(withoutFocus(render(<div>{draw(options)}</div>)))).toBe(domOf(`<div>${html}</div>`));
    },
  );
});
