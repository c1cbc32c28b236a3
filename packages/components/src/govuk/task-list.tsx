import type { Children } from '#dialect';
import { classes } from './classes.js';

interface TaskItem {
  readonly title: Children;
  /** `null`: there is nothing to open. */
  readonly href: string | null;
  readonly hint?: Children | undefined;
  readonly status: Children;
  readonly statusClasses?: string | undefined;
}

interface TaskListProps {
  readonly idPrefix: string;
  readonly items: readonly TaskItem[];
}

export const TaskList = ({ idPrefix, items }: TaskListProps) => (
  <ul className="govuk-task-list">
    {items.map(({ title, href, hint, status, statusClasses }, at) => {
      const hintId = hint == null ? undefined : `${idPrefix}-${at + 1}-hint`;
      const statusId = `${idPrefix}-${at + 1}-status`;
      return (
        <li
          key={statusId}
          className={classes('govuk-task-list__item', href !== null && 'govuk-task-list__item--with-link')}
        >
          <div className="govuk-task-list__name-and-hint">
            {href === null ? (
              <div>{title}</div>
            ) : (
              <a className="govuk-link govuk-task-list__link" href={href} aria-describedby={classes(hintId, statusId)}>
                {title}
              </a>
            )}
            {hintId && (
              <div id={hintId} className="govuk-task-list__hint">
                {hint}
              </div>
            )}
          </div>
          <div className={classes('govuk-task-list__status', statusClasses)} id={statusId}>
            {status}
          </div>
        </li>
      );
    })}
  </ul>
);
