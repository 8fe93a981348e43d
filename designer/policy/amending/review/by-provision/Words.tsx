import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AccountedProvision } from '../../../../../engine/amending/accounted.ts';
import { isOf, type PlacedChange } from '../../../../../engine/amending/by-provision.ts';
import { decides } from '../../../../../engine/amending/by-provision-order.ts';
import { segments } from '../../../../../engine/json/pointer.ts';
import type { Text } from '../../../../../engine/schema/text.ts';
import { LegalText } from '../../../../look/LegalText.tsx';
import { Mark } from '../../../../look/Mark.tsx';
import { editorPath } from '../../overview/editor-path.ts';
import { useWorkbench } from '../../state/draft.ts';
import { useItemWords } from './useItemWords.ts';

interface Props {
  readonly text: Text | undefined;
  readonly accounted: AccountedProvision | undefined;
  /** What changes beside it: an item among it is not named again. */
  readonly changes: readonly PlacedChange[];
}

/** What a provision says. Where an item that decides nothing says the same word for word it is folded to two lines: nobody need read it twice, or compare. */
export function Words({ text, accounted, changes }: Props) {
  const { t } = useTranslation('amend-review');
  const id = useWorkbench(({ view }) => view.id);
  const wordsOf = useItemWords();
  if (text === undefined) return <p className="hint">{t('rows.no-words')}</p>;
  const taken = accounted?.taken ?? [];
  const named = taken.filter((item) => !changes.some((one) => isOf(one, item)));
  const isFolded = taken.length > 0 && !taken.some(({ pointer }) => decides(segments(pointer)[0] ?? ''));
  return (
    <>
      {isFolded ? (
        <details className="review-words review-words-folded">
          <summary>
            <LegalText text={text} />
          </summary>
        </details>
      ) : (
        <p className="review-words lines">
          <LegalText text={text} />
        </p>
      )}
      {named.length === 0 ? null : (
        <p className="review-taken">
          <Mark icon="check" tone="success">
            {t('rows.taken')}
          </Mark>{' '}
          {named.map((item, index) => (
            <span key={`${item.service} ${item.part} ${item.pointer}`}>
              {index === 0 ? null : '; '}
              <Link to={editorPath(id, item)}>{wordsOf(item)}</Link>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
