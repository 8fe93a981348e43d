import { useTranslation } from 'react-i18next';
import type { PlacedChange } from '../../../../../engine/amending/by-provision.ts';
import { DateText } from '../../../../look/DateText.tsx';
import { useWorkbench } from '../../state/draft.ts';
import { amendmentFile } from '../../state/parts.ts';
import { useServiceTitle } from '../../state/useServiceTitle.ts';
import { ReviewChange } from '../ReviewChange.tsx';

interface Props {
  readonly changes: readonly PlacedChange[];
  readonly beside?: string;
  /** Several services or days are changed: each change says which. */
  readonly several: boolean;
}

/** Changes in words, those of one service and day together. */
export function Changes({ changes, beside, several }: Props) {
  const { t } = useTranslation('amend-review');
  const act = useWorkbench(({ view }) => view.act);
  const titleOf = useServiceTitle();
  const keyOf = ({ of }: PlacedChange) => (of === undefined ? '' : `${of.service} ${of.from}`);
  return [...new Set(changes.map(keyOf))].map((key) => {
    const group = changes.filter((one) => keyOf(one) === key);
    const of = group[0]?.of;
    return (
      <div key={key} className="review-changes">
        {several || of === undefined ? (
          <p className="review-of">
            {of === undefined ? (
              t('shared-changes')
            ) : (
              <>
                {titleOf(of.service)}, {t('from')} <DateText date={of.from} />
              </>
            )}
          </p>
        ) : null}
        <ul className="changes">
          {group.map(({ change, file }) => (
            <ReviewChange
              key={`${change.pointer} ${change.kind} ${change.sentences.en}`}
              change={change}
              file={of === undefined ? (file ?? '') : amendmentFile(of.service, act)}
              {...(beside === undefined ? {} : { beside })}
            />
          ))}
        </ul>
      </div>
    );
  });
}
