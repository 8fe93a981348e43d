import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ItemElsewhere } from '../../../../../engine/amending/by-provision.ts';
import { editorPath } from '../../overview/editor-path.ts';
import { useWorkbench } from '../../state/draft.ts';
import { ToRow } from './ToRow.tsx';
import { useItemWords } from './useItemWords.ts';

interface Props {
  readonly items: readonly ItemElsewhere[];
  /** No change stands beside the provision. */
  readonly alone: boolean;
  /** Goes to the row of another provision. */
  readonly onGo: (provision: string) => void;
}

/** What cites a provision too, but changes beside another one, or not at all. */
export function Elsewhere({ items, alone, onGo }: Props) {
  const { t } = useTranslation('amend-review');
  const id = useWorkbench(({ view }) => view.id);
  const wordsOf = useItemWords();
  if (items.length === 0) return null;
  return (
    <p className="review-elsewhere">
      {t(alone ? 'rows.cited-by' : 'rows.elsewhere')}{' '}
      {items.map((item, index) => (
        <Fragment key={`${item.service} ${item.part} ${item.pointer}`}>
          {index === 0 ? null : '; '}
          <Link to={editorPath(id, item)}>{wordsOf(item)}</Link>
          {item.at === undefined ? null : (
            <>
              {' '}
              <ToRow provision={item.at} onGo={onGo} />
            </>
          )}
        </Fragment>
      ))}
    </p>
  );
}
