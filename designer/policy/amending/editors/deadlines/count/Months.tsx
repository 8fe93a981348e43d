import { useTranslation } from 'react-i18next';
import type { DeadlineResult } from '../../../../../../engine/deadlines/types.ts';
import type { IsoDate } from '../../../../../../engine/schema/primitives.ts';
import { Disclosure } from '../../../../../look/Disclosure.tsx';
import { type CountedMonth, monthsOf } from '../model/months.ts';
import { MonthTable } from './MonthTable.tsx';

/** Above this many months only the first and the last are shown at once. */
const SHOWN = 3;

interface Props {
  readonly on: IsoDate;
  readonly result: DeadlineResult;
}

/** A count as calendar pages; of a long one the months in between fold away. */
export function Months({ on, result }: Props) {
  const { t } = useTranslation('amend-deadlines');
  const months = monthsOf(on, result);
  const page = (month: CountedMonth) => <MonthTable key={`${month.year}-${month.month}`} month={month} />;
  const long = months.length > SHOWN;
  return (
    <>
      <div className="amend-deadlines-months">
        {(long ? [...months.slice(0, 1), ...months.slice(-1)] : months).map(page)}
      </div>
      <p className="hint" aria-hidden="true">
        {t('count.legend')}
      </p>
      {long ? (
        <Disclosure summary={t('count.more-months')}>
          <div className="amend-deadlines-months">{months.slice(1, -1).map(page)}</div>
        </Disclosure>
      ) : null}
    </>
  );
}
