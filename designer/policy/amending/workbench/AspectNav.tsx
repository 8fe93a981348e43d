import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { aspectEditors } from '../editors/index.ts';
import { useWorkbench } from '../state/draft.ts';
import { useEditing } from '../state/editing.ts';

interface Props {
  readonly service: string;
  readonly part: string;
  readonly aspect: string;
}

/** The aspects of the edition; those that this part changes are marked in words too. */
export function AspectNav({ service, part, aspect: current }: Props) {
  const { t } = useTranslation('amending');
  const id = useWorkbench(({ view }) => view.id);
  const { definition } = useEditing();
  const nav = useRef<HTMLElement>(null);
  // On a narrow screen the aspects stand in one row that moves: the current one is in sight.
  useEffect(() => {
    const link = current === '' ? null : nav.current?.querySelector<HTMLElement>('[aria-current]');
    const row = link?.closest('ul');
    if (link && row) row.scrollLeft = link.offsetLeft - (row.clientWidth - link.offsetWidth) / 2;
  }, [current]);
  const changes = (aspects: readonly string[]) =>
    aspects.some((aspect) => Object.hasOwn(definition.patch, aspect));
  return (
    <nav aria-label={t('aspect.label')} className="workbench-aspects" ref={nav}>
      <ul className="nav-list">
        {aspectEditors.map(({ id: aspect, aspects }) => (
          <li key={aspect}>
            <NavLink
              className="nav-link"
              to={{
                pathname: `/policy/amendments/${id}/edit/${service}/${part}/${aspect}`,
                search: location.search,
              }}
            >
              {t(`aspect.${aspect}`)}
              {changes(aspects) ? (
                <span className="workbench-changed">
                  <span className="visually-hidden"> {t('aspect.changed')}</span>
                </span>
              ) : null}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
