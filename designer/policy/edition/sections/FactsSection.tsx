import { useTranslation } from 'react-i18next';
import type { Fact } from '../../../../engine/schema/fact.ts';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { formatQuantity } from '../../../../engine/text/duration.ts';
import { wording } from '../../../../engine/text/localize.ts';
import { formatDecimal, formatMoney } from '../../../../engine/text/number.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import { ExpressionText } from '../../../look/rules/ExpressionText.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { useShownEdition } from '../context.ts';
import { Item } from '../Item.tsx';
import { ItemsSection } from '../ItemsSection.tsx';
import { useRuleWords } from '../useRuleWords.ts';

/** What is known about a case, who may state it, and on what evidence. */
export function FactsSection() {
  const { t } = useTranslation(['policy', 'rules']);
  const words = useRuleWords();
  const { facts } = useShownEdition().inForce.edition;
  return (
    <ItemsSection id="facts" items={inOrder(facts)}>
      {(id, fact) => (
        <Item
          key={id}
          pointer={`/facts/${id}`}
          title={fact.title}
          citation={fact.citation}
          unverified={fact.unverified}
          tags={
            <>
              <Tag tone="info">{t(`fact.by.${fact.establishedBy}`)}</Tag>
              <Tag>{t(`fact.kind.${fact.kind}`)}</Tag>
            </>
          }
        >
          <Domain fact={fact} />
          {fact.value ? (
            <p>
              <span className="when-lead">{t('rules:how')}</span>{' '}
              <ExpressionText expression={fact.value} words={words} />
            </p>
          ) : null}
          {fact.evidence?.text ? (
            <p className="hint">
              {t('fact.evidence')} <LegalText text={fact.evidence.text} />
            </p>
          ) : null}
        </Item>
      )}
    </ItemsSection>
  );
}

/** Which values the fact can have, where its definition bounds them. */
function Domain({ fact }: { readonly fact: Fact }) {
  const { t } = useTranslation('policy');
  const { language } = useLanguage();
  const { codelists } = useShownEdition();
  switch (fact.kind) {
    case 'integer':
      return (
        <p className="hint">
          {t('fact.range', {
            minimum: fact.minimum,
            maximum: formatQuantity(fact.maximum, fact.unit, language),
          })}
        </p>
      );
    case 'decimal':
    case 'money':
      return <DecimalDomain fact={fact} />;
    case 'choice':
      return (
        <p className="hint">
          {inOrder(fact.options)
            .map(([, option]) => wording(option.title, language))
            .join('; ')}
        </p>
      );
    case 'code':
      return (
        <p className="hint">
          {t('fact.codelist')}{' '}
          {codelists[fact.codelist] ? (
            <LegalText text={codelists[fact.codelist]?.title ?? {}} />
          ) : (
            fact.codelist
          )}
        </p>
      );
    case 'list':
      return (
        <p className="hint">
          {inOrder(fact.fields)
            .map(([, field]) => wording(field.title, language))
            .join('; ')}
        </p>
      );
    default:
      return null;
  }
}

/** From what to what a decimal or a sum of money goes, and how exactly it is written. */
function DecimalDomain({ fact }: { readonly fact: Extract<Fact, { kind: 'decimal' | 'money' }> }) {
  const { t } = useTranslation('policy');
  const { language } = useLanguage();
  const say = (value: string) =>
    fact.kind === 'money' ? formatMoney(value, fact.currency, language) : formatDecimal(value, language);
  const { minimum, maximum, scale } = fact;
  const words = [
    minimum === undefined ? '' : t('fact.at-least', { value: say(minimum) }),
    maximum === undefined ? '' : t('fact.at-most', { value: say(maximum) }),
    t('fact.scale', { count: scale }),
  ].filter(Boolean);
  return <p className="hint">{words.join('; ')}</p>;
}
