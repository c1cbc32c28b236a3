/**
 * Questions asked inside a page, as expressions: our own code is compiled without the browser's types, on purpose, so
 * that nothing pure reaches for the document by mistake.
 */

/** Elements that stand out of the screen sideways, but for those in a frame that scrolls by itself. */
export const outsideTheScreen = `(() => {
  const width = document.documentElement.clientWidth;
  const isFramed = (element) => element.closest('.scroll, .hidden, .skip') !== null;
  return [...document.body.querySelectorAll('*')]
    .filter((element) => !isFramed(element) && element.getBoundingClientRect().right > width + 1)
    .map((element) => element.outerHTML.slice(0, 80))
    .concat(document.documentElement.scrollWidth > width ? ['the page'] : []);
})()`;

/** Height in pixels of the smallest text in any chart, as it is drawn. */
export const smallestChartText = `(() => {
  const heights = [...document.querySelectorAll('svg.chart')].flatMap((chart) => {
    const scale = chart.getBoundingClientRect().width / chart.viewBox.baseVal.width;
    return [...chart.querySelectorAll('text')].map((text) => parseFloat(getComputedStyle(text).fontSize) * scale);
  });
  return Math.min(...heights);
})()`;

export const chartTextOutside = `(() =>
  [...document.querySelectorAll('svg.chart text')]
    .filter((text) => {
      const chart = text.closest('svg').getBoundingClientRect();
      const box = text.getBoundingClientRect();
      return box.left < chart.left - 1 || box.right > chart.right + 1;
    })
    .map((text) => text.textContent))()`;

/** Words of a chart that stand over another word of the same chart. */
export const chartTextCollisions = `(() =>
  [...document.querySelectorAll('svg.chart')].flatMap((chart) => {
    const boxes = [...chart.querySelectorAll('text')].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    const isOver = (a, b) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
    return boxes.flatMap((one, at) =>
      boxes.slice(at + 1).filter((other) => isOver(one.box, other.box)).map((other) => one.words + ' / ' + other.words));
  }))()`;
