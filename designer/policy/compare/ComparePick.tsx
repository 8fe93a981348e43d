import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDate } from '../../../engine/calendar/date.ts';
import { formatDate } from '../../../engine/text/date.ts';
import { wording } from '../../../engine/text/localize.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { Button } from '../../look/Button.tsx';
import { Field } from '../../look/Field.tsx';
import { FieldError } from '../../look/FieldError.tsx';
import type { Pick } from './picks.ts';

interface Props {
  readonly from: string;
  readonly to: string;
  readonly picks: readonly Pick[];
  readonly onPick: (days: { readonly from: string; readonly to: string }) => void;
}

/** Which two editions: one of the time line's changes, or any two days. */
export function ComparePick({ from, to, picks, onPick }: Props) {
  const { t } = useTranslation('policy');
  const { language } = useLanguage();
  const [days, setDays] = useState({ from, to });
  const [wrong, setWrong] = useState(false);
  const picked = picks.findIndex((pick) => pick.from === from && pick.to === to);
  return (
    <form
      className="compare-pick"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const known = parseDate(days.from) && parseDate(days.to);
        setWrong(!known);
        if (known) onPick(days);
      }}
    >
      {picks.length > 0 ? (
        <Field id="compare-change" label={t('compare.change')}>
          <select
            className="input"
            id="compare-change"
            value={picked}
            onChange={(event) => {
              const pick = picks[Number(event.target.value)];
              if (pick) onPick({ from: pick.from, to: pick.to });
            }}
          >
            {picked < 0 ? <option value={-1}>{t('compare.own')}</option> : null}
            {picks.map((pick, index) => (
              <option key={pick.to} value={index}>
                {[formatDate(pick.to, language), ...pick.acts.map((act) => wording(act, language))].join(
                  ' – ',
                )}
              </option>
            ))}
          </select>
        </Field>
      ) : null}
      <Field id="compare-from" label={t('compare.from')}>
        <input
          className="input"
          id="compare-from"
          type="date"
          value={days.from}
          onChange={(event) => setDays({ ...days, from: event.target.value })}
        />
      </Field>
      <Field id="compare-to" label={t('compare.to')}>
        <input
          className="input"
          id="compare-to"
          type="date"
          value={days.to}
          onChange={(event) => setDays({ ...days, to: event.target.value })}
        />
      </Field>
      <Button type="submit">{t('compare.go')}</Button>
      {wrong ? <FieldError id="compare-wrong">{t('wrong-date')}</FieldError> : null}
    </form>
  );
}
