import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../../../look/Disclosure.tsx';

/** What can be written in a formula; the words for each are texts. */
const FORMS = [
  ['arithmetic', 'a + b - c * d / e, (a + b) * c'],
  ['constants', "12.5, 500 EUR, 2026-01-31, 'code', true"],
  ['parameter', 'parameter-key(submitted-on)'],
  ['table', 'table(key), event(key)'],
  ['choice', 'if age >= 18 and not condition(key) then a else b'],
  ['extremes', 'min(a, b), max(a, b)'],
  ['round', 'round(a, 0.01), round(a, 1, up), round(a, 1, down)'],
  ['dates', 'date-plus(a, 6, month), days-between(a, b), months-between(a, b), years-between(a, b)'],
  ['lists', 'count-of(list), sum-of(list, field(x), field(y) is true), earliest(list, x), latest(list, x)'],
  ['covered', 'days-covered(list, from, to, first-day, last-day)'],
] as const;

/** How formulas are written, by example. */
export function FormulaHelp() {
  const { t } = useTranslation('amend-amounts');
  return (
    <Disclosure summary={t('help.title')}>
      <dl className="pairs">
        {FORMS.map(([key, example]) => (
          <div key={key}>
            <dt>{t(`help.${key}`)}</dt>
            <dd className="mono">{example}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">{t('help.keys')}</p>
    </Disclosure>
  );
}
