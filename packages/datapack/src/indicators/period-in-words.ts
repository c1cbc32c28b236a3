/** The period of a figure of a year, in words: `at-31-march` and 2015 give "31 March 2015". */
export function periodInWords(period: string, year: number): string {
  const words = periods.get(period);
  return words ? words(year) : `${period} ${year}`;
}

const periods: ReadonlyMap<string, (year: number) => string> = new Map([
  ['year-to-31-march', (year) => `Year ending 31 March ${year}`],
  ['at-31-march', (year) => `31 March ${year}`],
  ['school-year', (year) => `School year ${year - 1} to ${year}`],
  ['calendar-year', (year) => `Calendar year ${year}`],
  ['at-30-september', (year) => `30 September ${year}`],
  ['three-years-to-31-march', (year) => `Three years ending 31 March ${year}`],
]);
