import type { FormView, FormWords, TaskStatus, TaskView } from '@plumbline/core/view';
import { said } from '../fields/said.js';
import { Tag } from '../govuk/tag.js';
import { TaskList } from '../govuk/task-list.js';
import type { Host } from '../host.js';

interface TaskListPageProps {
  readonly view: FormView;
  readonly words: FormWords;
  readonly host: Host;
}

/** What is done stands back; what calls for something has a colour. */
const tones: Readonly<Record<TaskStatus, string | null>> = {
  'not-started': 'govuk-tag--blue',
  'in-progress': 'govuk-tag--light-blue',
  completed: null,
  'has-errors': 'govuk-tag--red',
  'nothing-to-do': null,
};

const taskItem = ({ page, title, hint, status, statusText }: TaskView, host: Host) => {
  const tone = tones[status];
  return {
    title: said(title),
    href: status === 'nothing-to-do' ? null : host.page(page),
    hint: hint ? said(hint) : undefined,
    status: tone === null ? said(statusText) : <Tag classes={tone}>{said(statusText)}</Tag>,
    statusClasses: status === 'nothing-to-do' ? 'govuk-task-list__status--cannot-start-yet' : undefined,
  };
};

/** Every page of the form with how far it is, and the ways to the answers as a whole. */
export const TaskListPage = ({ view, words, host }: TaskListPageProps) => (
  <>
    <h1 className="govuk-heading-l">{said(view.instrument.title)}</h1>
    {view.instrument.purpose && <p className="govuk-body-l">{said(view.instrument.purpose)}</p>}
    <p className="govuk-body">{said(view.progress.text)}</p>
    {view.tasks.map(({ title, tasks }, at) => (
      <section key={tasks[0]?.page ?? title.text}>
        <h2 className={title.text === view.instrument.title.text ? 'govuk-visually-hidden' : 'govuk-heading-m'}>
          {said(title)}
        </h2>
        <TaskList
          idPrefix={`${host.idPrefix ?? ''}tasks-${at + 1}`}
          items={tasks.map((task) => taskItem(task, host))}
        />
      </section>
    ))}
    <ul className="govuk-list">
      {host.answers !== null && (
        <li>
          <a className="govuk-link" href={host.answers}>
            {words.checkAnswersTitle}
          </a>
        </li>
      )}
      {host.print !== null && (
        <li>
          <a className="govuk-link" href={host.print}>
            {words.printTitle}
          </a>
        </li>
      )}
    </ul>
  </>
);
