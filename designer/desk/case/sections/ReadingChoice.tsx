import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../../../engine/assessment/types.ts';
import type { Text } from '../../../../engine/schema/text.ts';
import { FieldError } from '../../../look/FieldError.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { OutcomeTag } from '../../words/OutcomeTag.tsx';

/** A reading that an officer may choose, with what comes of the case under it where that is known. */
export interface OfferedReading {
  readonly reading: string;
  readonly title: Text | string;
  readonly outcome?: Outcome;
}

interface Props {
  readonly open: string;
  readonly readings: readonly OfferedReading[];
  readonly chosen: string | undefined;
  /** The form was sent without an answer. */
  readonly missing: boolean;
  readonly onChange: (reading: string) => void;
}

/** The readings of a question, each with its result for this case. Nothing is chosen beforehand. */
export function ReadingChoice({ open, readings, chosen, missing, onChange }: Props) {
  const { t } = useTranslation('desk');
  const id = `reading-${open}`;
  return (
    <fieldset
      className={missing ? 'field field-invalid' : 'field'}
      aria-describedby={missing ? `${id}-error` : undefined}
    >
      <legend className="field-label">{t('open.reading.label')}</legend>
      {missing ? <FieldError id={`${id}-error`}>{t('open.reading.missing')}</FieldError> : null}
      <div className="choices">
        {readings.map(({ reading, title, outcome }, index) => (
          <label className="choice" key={reading}>
            <input
              type="radio"
              id={index === 0 ? id : `${id}-${reading}`}
              name={id}
              value={reading}
              checked={reading === chosen}
              onChange={() => onChange(reading)}
            />
            <span>
              {typeof title === 'string' ? title : <LegalText text={title} />}{' '}
              {outcome === undefined ? null : (
                <span className="hint">
                  {t('open.reading.outcome')}: <OutcomeTag outcome={outcome} />
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
