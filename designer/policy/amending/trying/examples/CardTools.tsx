import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BaseExample, ItemExample } from '../../../../../engine/amending/examples/example.ts';
import { Button } from '../../../../look/Button.tsx';
import { editorPath } from '../../overview/editor-path.ts';
import { useWorkbench } from '../../state/draft.ts';
import { useEditing } from '../../state/editing.ts';
import { headingOf } from './focus.ts';
import { useSimulator } from './useSimulator.ts';

interface Props {
  readonly example: BaseExample | ItemExample;
  readonly isTicked: boolean;
  readonly isSavable: boolean;
  readonly onTick: (key: string, isOn: boolean) => void;
  readonly onConfirm: (keys: readonly string[]) => void;
}

/** What a person says of an example: it is right, now or together with others; it is not, and the item is changed; or another case is tried. */
export function CardTools({ example, isTicked, isSavable, onTick, onConfirm }: Props) {
  const { t } = useTranslation('amend-examples');
  const amendment = useWorkbench(({ view }) => view.id);
  const { service, part, editable } = useEditing();
  const simulate = useSimulator();
  const { key } = example;
  const about = headingOf(key);
  return (
    <div className="example-tools">
      {editable && isSavable ? (
        <>
          <label className="check">
            <input
              type="checkbox"
              checked={isTicked}
              aria-describedby={about}
              onChange={({ target }) => onTick(key, target.checked)}
            />{' '}
            {t('tick')}
          </label>
          <Button aria-describedby={about} onClick={() => onConfirm([key])}>
            {t('confirm')}
          </Button>
        </>
      ) : null}
      {editable && !isSavable ? <p className="hint">{t('uncited')}</p> : null}
      {example.kind === 'base' ? null : (
        <Link
          to={editorPath(amendment, { service, part, pointer: example.item.pointer })}
          aria-describedby={about}
        >
          {t(editable ? 'wrong' : 'item')}
        </Link>
      )}
      <Button kind="quiet" aria-describedby={about} onClick={() => simulate(example.case)}>
        {t('simulate')}
      </Button>
    </div>
  );
}
