import { useTranslation } from 'react-i18next';
import type { Parameter } from '../../../../../engine/schema/parameter.ts';
import { formatDate, formatDateFrom } from '../../../../../engine/text/date.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Mark } from '../../../../look/Mark.tsx';
import { ItemCard } from '../fields/ItemCard.tsx';
import { Frozen, Thawed } from '../library/Frozen.tsx';
import { CorrectValue } from './CorrectValue.tsx';
import type { Spell } from './model/timeline.ts';
import { useUnit } from './useUnit.ts';
import { ValueFields } from './ValueFields.tsx';

interface Props {
  readonly pointer: string;
  readonly id: string;
  readonly parameter: Parameter;
  /** Where it stands on the time line; none where another value corrects it. */
  readonly spell?: Spell;
  readonly published: boolean;
}

/** A value on the time line: from when until when it holds, and where that stands. */
export function ValueCard({ pointer, id, parameter, spell, published }: Props) {
  const { t } = useTranslation('amend-parameters');
  const { language } = useLanguage();
  const say = useUnit(parameter.unit);
  const value = parameter.values[id];
  if (value === undefined) return null;
  const from = formatDateFrom(value.from, language);
  const title = { [language]: t('value-from', { value: say(value.value), day: from }) };
  return (
    <Frozen when={published}>
      <ItemCard
        pointer={pointer}
        title={title}
        citation={value.citation}
        tags={
          <>
            {spell === undefined ? <Mark icon="change">{t('corrected')}</Mark> : null}
            {spell?.today ? (
              <Mark icon="clock" tone="info">
                {t('today')}
              </Mark>
            ) : null}
            {spell?.overlaps === undefined ? null : (
              <Mark icon="warning" tone="danger">
                {t('overlap')}
              </Mark>
            )}
            {value.unverified ? (
              <Mark icon="question" tone="warning">
                {t('unverified')}
              </Mark>
            ) : null}
            {spell?.until === undefined ? null : (
              <span className="hint">
                {t(spell.endsByNext ? 'until-next' : 'until', { day: formatDate(spell.until, language) })}
              </span>
            )}
          </>
        }
      >
        <ValueFields pointer={pointer} id={id} parameter={parameter} />
        {spell === undefined ? null : (
          <Thawed>
            <CorrectValue pointer={pointer} id={id} parameter={parameter} published={published} />
          </Thawed>
        )}
      </ItemCard>
    </Frozen>
  );
}
