import { useTranslation } from 'react-i18next';
import type { AmountResult } from '../../../../engine/amounts/types.ts';
import type { Language } from '../../../../engine/schema/text.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { inOrderOf } from '../../../desk/case/words.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import { Section } from '../../../look/Section.tsx';
import { Comparisons } from './Comparisons.tsx';
import { Item } from './Item.tsx';
import type { ResultProps } from './shared.ts';
import { valueText } from './value-text.ts';

/** What would be paid to the applicant, or by the applicant. */
export function Amounts({ assessment, words }: ResultProps) {
  const { t } = useTranslation('check');
  const { language } = useLanguage();
  const amounts = inOrderOf(assessment.amounts, words.edition.amounts);
  if (amounts.length === 0) return null;
  return (
    <Section id="amounts" title={t('amounts')}>
      <ul className="plain-list">
        {amounts.map(([id, amount]) => (
          <Item
            key={id}
            id={`amount-${id}`}
            citation={amount.citation}
            words={words}
            head={
              <>
                <LegalText text={amount.title} /> ({t(`amount.${amount.kind}`)}):{' '}
                <strong>
                  {amount.due === false ? t('not-due') : (sumOf(amount, language) ?? t('not-known'))}
                </strong>
                {amount.per && amount.value ? ` ${t(`per.${amount.per}`)}` : null}
              </>
            }
          >
            {amount.value === null && amount.computed && amount.due !== false ? (
              <p className="muted">{t('computed', { value: valueText(amount.computed, language) })}</p>
            ) : null}
            {amount.text ? (
              <p className="muted">
                <LegalText text={amount.text} />
              </p>
            ) : null}
            <Comparisons because={amount.because} words={words} />
          </Item>
        ))}
      </ul>
    </Section>
  );
}

const sumOf = ({ value }: AmountResult, language: Language): string | undefined =>
  value === null ? undefined : valueText(value, language);
