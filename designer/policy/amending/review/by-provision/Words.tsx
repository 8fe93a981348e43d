import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AccountedProvision } from '../../../../../engine/amending/accounted.ts';
import type { Text } from '../../../../../engine/schema/text.ts';
import { LegalText } from '../../../../look/LegalText.tsx';
import { Mark } from '../../../../look/Mark.tsx';
import { editorPath } from '../../overview/editor-path.ts';
import { useWorkbench } from '../../state/draft.ts';
import { useItemWords } from './useItemWords.ts';

interface Props {
  readonly text: Text | undefined;
  readonly accounted: AccountedProvision | undefined;
}

/** What a provision says. Where an item says the same word for word it is folded to two lines: nobody need read it twice, or compare. */
export function Words({ text, accounted }: Props) {
  const { t } = useTranslation('amend-review');
  const id = useWorkbench(({ view }) => view.id);
  const wordsOf = useItemWords();
  if (text === undefined) return <p className="hint">{t('rows.no-words')}</p>;
  const taken = accounted?.taken ?? [];
  if (taken.length === 0)
    return (
      <p className="review-words lines">
        <LegalText text={text} />
      </p>
    );
  return (
    <>
      <details className="review-words review-words-folded">
        <summary>
          <LegalText text={text} />
        </summary>
      </details>
      <p className="review-taken">
        <Mark icon="check" tone="success">
          {t('rows.taken')}
        </Mark>{' '}
        {taken.map((item, index) => (
          <span key={`${item.service} ${item.part} ${item.pointer}`}>
            {index === 0 ? null : '; '}
            <Link to={editorPath(id, item)}>{wordsOf(item)}</Link>
          </span>
        ))}
      </p>
    </>
  );
}
