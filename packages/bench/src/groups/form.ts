import { answerObjects } from '../data.js';
import type { Group } from '../group.js';
import { benchInstrument, compileBench } from '../instrument.js';
import { interleaved } from '../measure.js';

const byHand = 'template strings by hand';
const rjsfName = '@rjsf/core, server rendering';

export const form: Group = {
  title: 'The whole form as HTML on the server',
  unit: 'form',
  async run({ effort }) {
    const instrument = benchInstrument();
    const { templateForm } = await import('../peers/template-strings.js');
    const { rjsf } = await import('../peers/rjsf.js');
    const hand = templateForm(instrument);
    const { render: asOne } = rjsf(compileBench(instrument));
    const render = (answers: object) => [asOne(answers)];
    const sets = answerObjects(instrument, 20) as readonly object[];
    const markup = [hand, render].map((each) => each(sets[0] ?? {}).join(''));
    if (
      !markup.every((html) => instrument.questions.every(({ key, shownBy }) => shownBy !== null || html.includes(key)))
    )
      throw new Error('A form lacks questions.');
    const over = (name: string, run: (answers: object) => readonly string[]) => ({
      name,
      units: sets.length,
      run: () => {
        for (const answers of sets) for (const html of run(answers)) Buffer.byteLength(html);
      },
    });
    const figures = await interleaved([over(byHand, hand), over(rjsfName, render)], effort);
    const open = (limit: string) => ({
      what: 'view model + HTML of the 120-item form',
      limit,
      found: 'not measured: there are no forms yet',
      isMet: null,
    });
    return {
      figures,
      targets: [open(`at most 8 x ${byHand}`), open(`at least 5 x as fast as ${rjsfName}`)],
      notes: [
        '@rjsf/core draws every question, also hidden ones, in its own markup, through React.',
        'Both to the bytes that a server would send.',
        'By hand: GOV.UK markup glued from strings, hidden questions left out, no error messages.',
      ],
    };
  },
};
