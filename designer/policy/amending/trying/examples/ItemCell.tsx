import { useTranslation } from 'react-i18next';
import type { Item } from '../../../../../engine/amending/examples/items/kinds.ts';
import type { DeadlineResult } from '../../../../../engine/deadlines/types.ts';
import { formatDate } from '../../../../../engine/text/date.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { TrileanMark } from '../../../../desk/words/Trilean.tsx';
import { CountedDays } from '../../../../look/CountedDays.tsx';
import { DateText } from '../../../../look/DateText.tsx';
import type { AspectId, Side } from '../results/aspect.ts';
import { RESULT_ASPECTS } from '../results/aspects/index.ts';

interface Props {
  readonly item: Item;
  readonly side: Side | undefined;
}

/** In short what becomes of an item in a case. */
export function ItemCell({ item: { kind, id }, side }: Props) {
  const { t } = useTranslation('amend-examples');
  const found = side?.assessment;
  const none = <p className="hint">{t('not-there')}</p>;
  switch (kind) {
    case 'ground': {
      const ground = found?.grounds[id];
      return ground === undefined ? (
        none
      ) : (
        <p>
          <TrileanMark value={ground.applies} of="ground" adverse />
        </p>
      );
    }
    case 'requirement': {
      const requirement = found?.requirements[id];
      return requirement === undefined ? (
        none
      ) : (
        <p>
          <TrileanMark value={requirement.met} of="requirement" />
        </p>
      );
    }
    case 'document': {
      const document = found?.documents[id];
      return document === undefined ? (
        none
      ) : (
        <p>
          <TrileanMark value={document.required} of="required" />
        </p>
      );
    }
    case 'deadline': {
      const deadline = found?.deadlines[id];
      return deadline?.due === undefined ? none : <Due deadline={deadline} due={deadline.due} />;
    }
    case 'entitlement':
    case 'amount':
      return side === undefined ? none : rowOf(kind === 'amount' ? 'amounts' : 'limits', id, side);
  }
}

/** What the results of the simulator show of it. */
const rowOf = (aspect: AspectId, item: string, side: Side) =>
  RESULT_ASPECTS.find(({ id }) => id === aspect)
    ?.rows(undefined, side)
    .find(({ id }) => id === item)?.after;

/** More days that were left out are read one by one. */
const FEW = 4;

/** A due day, with the days that were not counted and why. */
function Due({ deadline, due }: { readonly deadline: DeadlineResult; readonly due: string }) {
  const { t } = useTranslation(['amend-examples', 'common']);
  const { language } = useLanguage();
  const { skipped, time } = deadline;
  const days = skipped.map(({ date, kind }) => `${formatDate(date, language)} (${t(`common:day.${kind}`)})`);
  return (
    <>
      <p>
        <strong>
          <DateText date={due} />
          {time === undefined ? null : `, ${time}`}
        </strong>
      </p>
      {skipped.length > FEW ? null : (
        <p>{days.length === 0 ? t('every-day') : t('not-counted', { days: days.join(', ') })}</p>
      )}
      <CountedDays deadline={deadline} />
    </>
  );
}
