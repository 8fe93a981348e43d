import { useTranslation } from 'react-i18next';
import { parseDate } from '../../../engine/calendar/date.ts';
import { valueOn } from '../../../engine/parameters/value-on.ts';
import { formatDateFrom } from '../../../engine/text/date.ts';
import { wording } from '../../../engine/text/localize.ts';
import { formatDecimal, formatMoney } from '../../../engine/text/number.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import type { RuleWords } from './words.ts';

interface Props {
  /** The official values to tell. */
  readonly parameters: readonly string[];
  readonly on: string;
  readonly words: RuleWords;
}

/** The official values behind a sum, as they stand on a day. */
export function ParameterValues({ parameters, on, words }: Props) {
  const { t } = useTranslation('rules');
  const { language } = useLanguage();
  const day = parseDate(on);
  if (day === undefined || parameters.length === 0) return null;
  return (
    <ul className="terms">
      {parameters.map((key) => {
        const parameter = words.parameters[key];
        const found = parameter && valueOn(parameter, day);
        if (!parameter || !found) return null;
        const { from, value } = found.value;
        const { currency } = parameter.unit;
        const said = currency ? formatMoney(value, currency, language) : formatDecimal(value, language);
        return (
          <li key={key}>
            {parameter.short ? `${wording(parameter.short, language)} – ` : ''}
            {wording(parameter.title, language)}: <strong>{said}</strong>{' '}
            <span className="hint">{t('since', { day: formatDateFrom(from, language) })}</span>
          </li>
        );
      })}
    </ul>
  );
}
