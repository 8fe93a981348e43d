import { useTranslation } from 'react-i18next';
import type { ItemOfPart } from '../../../../../engine/amending/accounted.ts';
import type { PlacedChange } from '../../../../../engine/amending/by-provision.ts';
import { linesOf } from '../../../../../engine/amending/by-provision-lines.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { DateText } from '../../../../look/DateText.tsx';
import { useServiceTitle } from '../../state/useServiceTitle.ts';
import { Line } from './Line.tsx';
import { useWordsBeside } from './useWordsBeside.ts';

interface Props {
  readonly changes: readonly PlacedChange[];
  /** The items that say the provision's own words. */
  readonly taken?: readonly ItemOfPart[];
  /** The provision of the act that they stand beside: that one they need not name. */
  readonly beside?: string;
  /** The provisions that are read with that one. */
  readonly under?: readonly string[];
  /** Several services or days are changed: each change says which. */
  readonly several: boolean;
}

const NONE: readonly ItemOfPart[] = [];
const NO_OTHERS: readonly string[] = [];

/** Changes as one reads them, those of one service and day together. */
export function Lines({ changes, taken = NONE, beside, under = NO_OTHERS, several }: Props) {
  const { t } = useTranslation('amend-review');
  const { language } = useLanguage();
  const titleOf = useServiceTitle();
  const wordsOf = useWordsBeside(beside, under);
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
        <ul className="review-lines">
          {linesOf(group, { taken, wordsOf }, language).map((line) => (
            <Line
              key={line.items
                .map(({ changes: [one] }) => `${one?.change.pointer} ${one?.change.kind}`)
                .join(' ')}
              line={line}
              {...(beside === undefined ? {} : { beside })}
            />
          ))}
        </ul>
      </div>
    );
  });
}
