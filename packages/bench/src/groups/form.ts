import { english, prepareView } from '@plumbline/core/view';
import { type Host, renderMain } from '@plumbline/html';
import { answerObjects } from '../data.js';
import { atMost, type Group, timesAsFast } from '../group.js';
import { benchInstrument, compileBench } from '../instrument.js';
import { interleaved } from '../measure.js';

const ours = 'view model + HTML of the 120-item form';
const viewAlone = 'the view model alone';
const byHand = 'template strings by hand';
const bare = 'bare Preact components';
const rjsfName = '@rjsf/core, server rendering';

const host: Host = {
  page: (key) => `/form/${key}`,
  tasks: '/form',
  answers: '/form/check',
  print: null,
  signOff: null,
  hidden: { token: 'a-token' },
  canReturn: true,
  languages: [],
  notice: null,
};

export const form: Group = {
  title: 'The whole form as HTML on the server',
  unit: 'form',
  async run({ effort }) {
    const instrument = benchInstrument();
    const compiled = compileBench(instrument);
    const { templateForm } = await import('../peers/template-strings.js');
    const { barePreactForm } = await import('../peers/bare-preact.js');
    const { rjsf } = await import('../peers/rjsf.js');
    const prepared = prepareView(compiled, { words: english });
    const viewOf = (answers: object) => prepared.view({ answers }, { tell: 'draft', needs: ['pages'] });
    const pages = (answers: object): readonly string[] => {
      const view = viewOf(answers);
      return view.pages.map(({ key }) => renderMain({ kind: 'form', page: key, view, words: english, host }));
    };
    const hand = templateForm(instrument);
    const components = barePreactForm(instrument);
    const { render: asOne } = rjsf(compiled);
    const render = (answers: object) => [asOne(answers)];
    const sets = answerObjects(instrument, 20) as readonly object[];
    for (const each of [pages, hand, components, render]) {
      const html = each(sets[0] ?? {}).join('');
      if (!instrument.questions.every(({ key, shownBy }) => shownBy !== null || html.includes(key)))
        throw new Error('A form lacks questions.');
    }
    const over = (name: string, run: (answers: object) => readonly string[]) => ({
      name,
      units: sets.length,
      run: () => {
        for (const answers of sets) for (const html of run(answers)) Buffer.byteLength(html);
      },
    });
    const figures = await interleaved(
      [
        over(ours, pages),
        {
          name: viewAlone,
          units: sets.length,
          run: () => {
            for (const answers of sets) viewOf(answers);
          },
        },
        over(byHand, hand),
        over(bare, components),
        over(rjsfName, render),
      ],
      effort,
    );
    const bytesOf = (run: (answers: object) => readonly string[]) => Buffer.byteLength(run(sets[0] ?? {}).join(''));
    const size = (run: (answers: object) => readonly string[]) => `${Math.round(bytesOf(run) / 1000)} kB`;
    return {
      figures,
      targets: [atMost(figures, ours, 8, byHand, why), timesAsFast(figures, ours, 5, rjsfName)],
      notes: [
        'Ours validates the answers, decides what is asked and what is wrong, and draws eight pages with hints, ids, names and buttons. It keeps what it drew of a choice in each of its states, as the one by hand glues beforehand what stands still; texts and numbers are drawn each time.',
        '@rjsf/core draws every question, also hidden ones, in its own markup, through React.',
        'Each to the bytes that a server would send.',
        'By hand and in bare components: GOV.UK markup of this form alone, hidden questions left out, no error messages.',
        `HTML of one form: ours ${size(pages)}, by hand ${size(hand)}, bare components ${size(components)}, @rjsf/core ${size(render)}.`,
      ],
    };
  },
};

const why =
  'The strings by hand know this one form and check nothing; ours validates, and passes every element through Preact, whose bare components take as long.';
