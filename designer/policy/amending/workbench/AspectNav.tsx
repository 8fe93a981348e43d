import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useNavigate } from 'react-router';
import { ASPECT_GROUPS, type AspectEditor, aspectEditors } from '../editors/index.ts';
import { useWorkbench } from '../state/draft.ts';
import { useEditing } from '../state/editing.ts';
import './aspects.css';

interface Props {
  readonly service: string;
  readonly part: string;
  readonly aspect: string;
}

/** The aspects of the edition in their groups; those that this part changes are marked in words too. On a narrow screen, a list to choose from. */
export function AspectNav({ service, part, aspect: current }: Props) {
  const { t } = useTranslation('amending');
  const id = useWorkbench(({ view }) => view.id);
  const { definition } = useEditing();
  const navigate = useNavigate();
  const field = useId();
  const isChanged = ({ aspects }: AspectEditor) =>
    aspects.some((aspect) => Object.hasOwn(definition.patch, aspect));
  const addressOf = (aspect: string) => ({
    pathname: `/policy/amendments/${id}/edit/${service}/${part}/${aspect}`,
    search: location.search,
  });
  const groups = ASPECT_GROUPS.map((group) => ({
    group,
    editors: aspectEditors.filter((editor) => editor.group === group),
  }));
  return (
    <nav aria-label={t('aspect.label')} className="workbench-aspects">
      <select
        className="input workbench-aspect-pick"
        aria-label={t('aspect.label')}
        value={current}
        onChange={({ target }) => navigate(addressOf(target.value))}
      >
        {groups.map(({ group, editors }) => (
          <optgroup key={group} label={t(`aspect.group.${group}`)}>
            {editors.map((editor) => (
              <option key={editor.id} value={editor.id}>
                {t(`aspect.${editor.id}`)}
                {isChanged(editor) ? ` ${t('aspect.changed')}` : ''}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <ul className="workbench-groups">
        {groups.map(({ group, editors }) => (
          <li key={group}>
            <span id={`${field}-${group}`} className="workbench-group">
              {t(`aspect.group.${group}`)}
            </span>
            <ul className="nav-list" aria-labelledby={`${field}-${group}`}>
              {editors.map((editor) => (
                <li key={editor.id}>
                  <NavLink className="nav-link" to={addressOf(editor.id)}>
                    <span>
                      {t(`aspect.${editor.id}`)}
                      {isChanged(editor) ? (
                        <span className="workbench-changed">
                          <span className="visually-hidden"> {t('aspect.changed')}</span>
                        </span>
                      ) : null}
                    </span>
                  </NavLink>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}
