import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { AmendmentPart } from '../../../../engine/schema/amendment.ts';
import { Button } from '../../../look/Button.tsx';
import { DateText } from '../../../look/DateText.tsx';
import { useWorkbench } from '../state/draft.ts';
import { namedIn } from '../state/named-in.ts';
import type { PartWriting } from './PartCard.tsx';
import { useDayOfEffect } from './useDayOfEffect.ts';

interface Props extends PartWriting {
  readonly definition: AmendmentPart;
}

const DAYS = ['from', 'notBefore', 'notAfter', 'to'] as const;

/** The days of a part: given; or between two where the sources do not give it. The rule of the act proposes one. */
export function PartDays({ definition: { inForce }, editable, onChange }: Props) {
  const { t } = useTranslation('amending');
  const id = useId();
  const { act } = useWorkbench(({ view }) => view);
  const document = namedIn(useWorkbench((workbench) => workbench.documents)).acts[act];
  const proposed = useDayOfEffect(document);
  const isInterval = inForce.notBefore !== undefined || inForce.notAfter !== undefined;
  const shown = isInterval
    ? DAYS.filter((day) => day !== 'from')
    : DAYS.filter((day) => day === 'from' || day === 'to');
  const toInterval = () => {
    const { from, notBefore: _, notAfter: __, ...rest } = inForce;
    onChange(
      ['inForce'],
      isInterval ? rest : { ...rest, ...(from === undefined ? {} : { notBefore: from, notAfter: from }) },
      t('overview.label-days'),
    );
  };
  return (
    <fieldset className="amending-days">
      <legend className="visually-hidden">{t('overview.days')}</legend>
      {shown.map((day) => (
        <div className="field" key={day}>
          <label className="field-label" htmlFor={`${id}-${day}`}>
            {t(`overview.day.${day}`)}
          </label>
          <input
            id={`${id}-${day}`}
            className="input"
            type="date"
            disabled={!editable}
            value={inForce[day] ?? ''}
            onChange={({ target }) =>
              onChange(
                ['inForce', day],
                target.value === '' ? undefined : target.value,
                t('overview.label-days'),
              )
            }
          />
        </div>
      ))}
      {editable ? (
        <div className="button-row">
          {proposed !== undefined && inForce.from !== proposed && !isInterval ? (
            <Button onClick={() => onChange(['inForce', 'from'], proposed, t('overview.label-days'))}>
              <span>
                {t('overview.take-day')} <DateText date={proposed} />
              </span>
            </Button>
          ) : null}
          <Button kind="quiet" onClick={toInterval}>
            {t(isInterval ? 'overview.day-known' : 'overview.day-unknown')}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
