import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ItemElsewhere } from '../../../../../engine/amending/by-provision.ts';
import { describeProvision } from '../../../../../engine/text/provision.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { editorPath } from '../../overview/editor-path.ts';
import { useWorkbench } from '../../state/draft.ts';
import { useItemWords } from './useItemWords.ts';

interface Props {
  readonly items: readonly ItemElsewhere[];
  /** No change stands beside the provision. */
  readonly alone: boolean;
}

/** What cites a provision too, but changes beside another one, or not at all. */
export function Elsewhere({ items, alone }: Props) {
  const { t } = useTranslation('amend-review');
  const { language } = useLanguage();
  const id = useWorkbench(({ view }) => view.id);
  const wordsOf = useItemWords();
  if (items.length === 0) return null;
  return (
    <>
      <p className="hint">{t(alone ? 'rows.cited-by' : 'rows.elsewhere')}</p>
      <ul className="review-elsewhere">
        {items.map((item) => (
          <li key={`${item.service} ${item.part} ${item.pointer}`}>
            <Link to={editorPath(id, item)}>{wordsOf(item)}</Link>
            {item.at === undefined ? null : (
              <span className="hint">
                {' '}
                {t('rows.see', { provision: describeProvision(item.at, undefined, language) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
