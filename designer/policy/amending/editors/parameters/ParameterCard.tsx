import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDate } from '../../../../../engine/calendar/date.ts';
import { valueOn } from '../../../../../engine/parameters/value-on.ts';
import type { Parameter } from '../../../../../engine/schema/parameter.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { infoQuery } from '../../../../app/api/queries.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Tag } from '../../../../look/Tag.tsx';
import { useEditing } from '../../state/editing.ts';
import { ItemCard } from '../fields/ItemCard.tsx';
import { Frozen, Thawed } from '../library/Frozen.tsx';
import { documentPlace } from '../library/model/place.ts';
import { PublishedNote } from '../library/PublishedNote.tsx';
import { usePublished } from '../library/usePublished.ts';
import { AddValue } from './AddValue.tsx';
import { ParameterHead } from './ParameterHead.tsx';
import { Timeline } from './Timeline.tsx';
import { useUnit } from './useUnit.ts';
import './parameters.css';

interface Props {
  readonly pointer: string;
  readonly parameter: Parameter;
}

/** An official value: what it is, and how it goes through time. */
export function ParameterCard({ pointer, parameter }: Props) {
  const { t } = useTranslation('amend-parameters');
  const { language } = useLanguage();
  const { stateOf } = useEditing();
  const { data } = useQuery(infoQuery);
  const today = data?.today ?? '';
  const published = usePublished(documentPlace(pointer)?.file ?? '');
  const say = useUnit(parameter.unit);
  const name = wording(parameter.title, language) || parameter.id;
  const now = useMemo(() => {
    const day = parseDate(today);
    return day && valueOn(parameter, day);
  }, [parameter, today]);
  // What stands in the library is not taken away: its entries end.
  return (
    <Frozen when={stateOf(pointer) !== 'added'}>
      <ItemCard
        pointer={pointer}
        title={parameter.title}
        tags={
          <>
            {parameter.short ? <Tag>{wording(parameter.short, language)}</Tag> : null}
            <span>{now ? t('now', { value: say(now.value.value) }) : t('now-none')}</span>
          </>
        }
      >
        <PublishedNote when={published} />
        <Thawed when={!published}>
          <ParameterHead pointer={pointer} name={name} parameter={parameter} />
        </Thawed>
        <Thawed>
          <Timeline pointer={pointer} name={name} parameter={parameter} today={today} published={published} />
          <AddValue pointer={pointer} name={name} parameter={parameter} published={published} />
        </Thawed>
      </ItemCard>
    </Frozen>
  );
}
