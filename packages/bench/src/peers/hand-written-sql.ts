import type { QueryPlan } from '@plumbline/sql';
import type { BenchInstrument, Question } from '../instrument.js';
import { themeSlugs } from '../instrument-parts.js';

/** Options in the order of their codes; not applicable and what is missing are below zero. */
const pointsOf = ({ reverse }: Question, code: number): number => (reverse ? code + 1 : 4 - code);

/**
 * The benchmark instrument as one writes it in SQL: a CASE for each item and group, coverage, bands, caps, the overall, flags,
 * and counts by authority. Whole numbers until the last division.
 */
export function handWrittenSql({ sections, questions }: BenchInstrument, path: string): QueryPlan {
  const graded = questions.filter(({ kind }) => kind === 'graded');
  const groups = [
    ...sections.map((key, section) => ({ name: `s_${key}`, items: graded.filter((each) => each.section === section) })),
    ...themeSlugs.map((slug) => ({
      name: `t_${slug.replaceAll('-', '_')}`,
      items: graded.filter(({ themes }) => themes.includes(slug)),
    })),
  ].filter(({ items }) => items.length > 0);
  const sum = (items: readonly Question[], of: (question: Question) => string) => items.map(of).join(' + ');
  const points = (question: Question) =>
    `CASE "${question.key}" ${[0, 1, 2, 3].map((code) => `WHEN ${code} THEN ${pointsOf(question, code) * question.weight}`).join(' ')} ELSE 0 END`;
  const answered = ({ key, weight }: Question) => `CASE WHEN "${key}" >= 0 THEN ${weight} ELSE 0 END`;
  const applicable = ({ key, weight }: Question) => `CASE WHEN "${key}" IN (-2, -5) THEN 0 ELSE ${weight} END`;
  const isOne = (question: Question) => `"${question.key}" = ${question.reverse ? 0 : 3}`;
  const sums = groups.map(
    ({ name, items }) =>
      `${sum(items, points)} AS ${name}_p, ${sum(items, answered)} AS ${name}_a, ${sum(items, applicable)} AS ${name}_w, ` +
      `(${items.map(isOne).join(' OR ')}) AS ${name}_one`,
  );
  const least = (name: string) => (name.startsWith('s_') ? 7 : 5);
  const bands = groups.map(({ name }) => {
    const scored = `${name}_a > 0 AND 10 * ${name}_a >= ${least(name)} * ${name}_w`;
    return `CASE WHEN NOT (${scored}) THEN NULL WHEN 2 * ${name}_p >= 7 * ${name}_a AND NOT ${name}_one THEN 4
      WHEN 10 * ${name}_p >= 26 * ${name}_a THEN 3 WHEN 4 * ${name}_p >= 7 * ${name}_a THEN 2 ELSE 1 END AS ${name}_b,
      CASE WHEN ${scored} THEN CAST(${name}_p AS DOUBLE) / ${name}_a END AS ${name}_v`;
  });
  const capped = groups.slice(0, sections.length).map(({ name }, section) => {
    const star = graded.find((each) => each.critical === 'limiting' && each.section === section) as Question;
    const [one, two] = star.reverse ? [0, 1] : [3, 2];
    // `least` of the engine passes over NULL.
    return `CASE WHEN ${name}_b IS NULL THEN NULL WHEN "${star.key}" = ${one} THEN least(${name}_b, 1) WHEN "${star.key}" = ${two} THEN least(${name}_b, 2) ELSE ${name}_b END AS ${name}_c`;
  });
  const themeBands = groups.slice(sections.length).map(({ name }) => `${name}_b AS ${name}_c`);
  const weight = (section: number) => (section % 3) + 1;
  const sectionNames = sections.map((key) => `s_${key}`);
  const overSections = (of: (name: string, section: number) => string) => sectionNames.map(of).join(' + ');
  const critical = graded.filter((each) => each.critical === 'critical');
  const overall = `(${overSections((name, section) => `coalesce(${weight(section)} * ${name}_v, 0)`)}) AS o_p,
    (${overSections((name, section) => `CASE WHEN ${name}_b IS NULL THEN 0 ELSE ${weight(section)} END`)}) AS o_a,
    (${overSections((name, section) => `CASE WHEN ${name}_w > 0 THEN ${weight(section)} ELSE 0 END`)}) AS o_w,
    least(${sectionNames.map((name) => `coalesce(${name}_v, 9)`).join(', ')}) AS o_min,
    (${sectionNames.map((name) => `coalesce(${name}_c, 9) = 1`).join(' OR ')}) AS o_weak,
    (${critical.map((question) => `CAST(${isOne(question)} AS INTEGER)`).join(' + ')}) AS f_critical,
    (${groups
      .slice(sections.length)
      .map(({ name }) => `CAST(coalesce(${name}_c <= 2, false) AS INTEGER)`)
      .join(' + ')}) AS f_themes,
    (${overSections((name) => `CAST(${name}_w > 0 AND 10 * ${name}_a < 7 * ${name}_w AS INTEGER)`)}) AS f_sections`;
  const overallBand = `CASE WHEN o_a = 0 OR 10 * o_a < 7 * o_w THEN NULL WHEN o_p / o_a >= 3.5 AND o_min >= 2 THEN 4
    WHEN o_p / o_a >= 2.6 THEN 3 WHEN o_p / o_a >= 1.75 THEN 2 ELSE 1 END`;
  const names = groups.map(({ name }) => name);
  const counts = [...names.map((name) => `${name}_c`), 'o_c'].flatMap((column) => [
    ...[1, 2, 3, 4].map((band) => `count(*) FILTER (${column} = ${band}) AS ${column}_${band}`),
  ]);
  return {
    sql: `WITH sums AS (SELECT *, ${sums.join(', ')} FROM read_parquet(?)),
      banded AS (SELECT *, ${bands.join(', ')} FROM sums),
      capped AS (SELECT *, ${[...capped, ...themeBands].join(', ')} FROM banded),
      whole AS (SELECT *, ${overall} FROM capped),
      ended AS (SELECT *, ${overallBand} AS o_b FROM whole),
      told AS (SELECT *, CASE WHEN o_b IS NOT NULL AND o_weak THEN least(o_b, 2) ELSE o_b END AS o_c FROM ended)
      SELECT authority, count(*) AS n, ${counts.join(', ')}, ${names.map((name) => `sum(${name}_v) AS ${name}_total`).join(', ')},
        sum(o_p / o_a) FILTER (o_b IS NOT NULL) AS o_total, sum(f_critical) AS critical, sum(f_themes) AS themes,
        sum(f_sections + CAST(o_w > 0 AND 10 * o_a < 7 * o_w AS INTEGER)) AS low, count(*) FILTER (o_c <= 2) AS weak
      FROM told GROUP BY authority`,
    params: [path],
  };
}
