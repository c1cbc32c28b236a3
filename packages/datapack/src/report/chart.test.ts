import { expect, test } from 'vitest';
import { renderChart } from './chart.js';

const spec = {
  data: { values: [{ name: '<b>&"', value: 1 }] },
  mark: { type: 'point' as const, clip: true },
  encoding: {
    x: { field: 'value', type: 'quantitative' as const },
    y: { field: 'name', type: 'nominal' as const },
  },
};
const words = { id: 'here', title: 'A <title>', description: '"Words" & more' };

test('a chart is one image with a title and a description, and no script, style or class of Vega', async () => {
  const { markup } = await renderChart(spec, words);
  expect(markup).toMatch(/^<svg class="chart" role="img" aria-labelledby="here-title here-description" viewBox="0 0 /);
  expect(markup).toContain('<title id="here-title">A &lt;title&gt;</title>');
  expect(markup).toContain('<desc id="here-description">&quot;Words&quot; &amp; more</desc>');
  expect(markup).not.toMatch(/ style="|<style|<script|<b>|aria-roledescription/);
  expect(markup.match(/ class="/g)).toHaveLength(1);
});

test('clip ids carry the chart, and bytes do not depend on what was drawn before', async () => {
  const first = await renderChart(spec, words);
  await renderChart(spec, { ...words, id: 'between' });
  expect(await renderChart(spec, words)).toEqual(first);
  expect(first.markup).toContain('id="here-0"');
  expect(first.markup).toContain('url(#here-0)');
});

test('positions keep two decimals', async () => {
  const { markup } = await renderChart(spec, words);
  expect(markup).not.toMatch(/="[^"]*\d\.\d{3,}/);
});
