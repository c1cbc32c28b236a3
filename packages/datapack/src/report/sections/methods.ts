import { sectionTitle } from '../contents.js';
import { type Html, html } from '../html.js';
import { section } from '../section.js';

const methods: readonly (readonly [string, string])[] = [
  [
    'Rates',
    'Count over population times 10,000 (or the base named). The population is the mid-year estimate of the year before the reporting date, as the Department for Education uses it.',
  ],
  [
    'Regional value',
    'Counts of all authorities over bases of all authorities; the publisher’s own value where counts are missing. Never the mean of the authorities’ rates. It includes the authority it is set beside.',
  ],
  ['Interval of a share', 'Wilson score, 95% (APHO Technical Briefing 3, 2008).'],
  [
    'Interval of a rate',
    'Byar’s approximation, 95%; exact Poisson under ten events (APHO Technical Briefing 3, 2008).',
  ],
  [
    'Beside England or the region',
    'Better or worse (higher or lower without polarity) when the benchmark lies outside the authority’s interval; similar when inside. The benchmark is treated as fixed.',
  ],
  [
    'Band',
    'A to D by the quartiles of all English authorities, type 7 (Hyndman and Fan, 1996), turned by polarity. None where neither end is good.',
  ],
  ['Rank', 'One is best by polarity; ties share the lowest rank.'],
  [
    'Neighbours',
    'Unweighted mean and median of the statistical neighbours that have a figure; fewer than six is marked weak.',
  ],
  [
    'Direction',
    'Latest less previous year, consecutive years only. A change inside the tolerance, or within chance, is steady; “clear” means beyond chance at 95%.',
  ],
  [
    'Trend',
    'Chi-squared test for trend over the last five yearly figures, where each has counts and no definition broke; clear below 5%.',
  ],
  ['Small numbers', 'A base under ten or a count under six is shown with a warning.'],
  [
    'Grade',
    'Weighted mean of the answered items of a section, turned into a grade and then held down by the instrument’s limiting rules. Below the required coverage there is no grade.',
  ],
  [
    'Gap',
    'Self-view: the mean grade less 2.5, over 1.5. Figures: mean of A +1, B +0.33, C −0.33, D −1, halved in weight where the difference from England is within chance. The gap is the first less the second; beyond 0.6 it is wide.',
  ],
  [
    'Theme index',
    'Weighted mean of six parts from 0 to 1. A part that cannot be told leaves the index and its weight is shared out.',
  ],
];

const glossary: readonly (readonly [string, string])[] = [
  ['Child protection plan', 'A plan for a child at risk of significant harm, made at a child protection conference.'],
  ['Child in need', 'A child whom the council must help under section 17 of the Children Act 1989.'],
  ['Section 47 enquiry', 'An enquiry into whether a child is suffering, or likely to suffer, significant harm.'],
  ['Looked after', 'In the care of the council; also CLA or LAC.'],
  ['Limiting item', 'A statement so central to safety that a low grade on it holds the whole section down.'],
  ['Coverage', 'Share of the weight of applicable items that is answered.'],
  ['Polarity', 'Whether a high value is good, a low one, or neither.'],
  [
    'Statistical neighbours',
    'Authorities most alike in their children and families. Not mutual: A may be B’s without B being A’s.',
  ],
];

export function methodsAndGlossary(): Html {
  const entries = (pairs: typeof methods) =>
    html`<dl class="methods">${pairs.map(([term, words]) => html`<div><dt>${term}</dt><dd>${words}</dd></div>`)}</dl>`;
  return section({
    id: 'methods',
    title: sectionTitle('methods'),
    body: html`<h3>Methods</h3>${entries(methods)}<h3>Glossary</h3>${entries(glossary)}`,
  });
}
