import { useTranslation } from 'react-i18next';
import type { Amount } from '../../../../../engine/schema/amount.ts';
import { formatDate } from '../../../../../engine/text/date.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { ParameterValues } from '../../../../look/rules/ParameterValues.tsx';
import { restsOn } from '../../../../look/rules/rests-on.ts';
import { Tag } from '../../../../look/Tag.tsx';
import { useEditing } from '../../state/editing.ts';
import { EachField } from '../conditions/EachField.tsx';
import { OptionalConditionField } from '../conditions/OptionalConditionField.tsx';
import { ItemCard } from '../fields/ItemCard.tsx';
import { SelectField } from '../fields/SimpleFields.tsx';
import { SourceFields } from '../fields/SourceFields.tsx';
import { TextMember } from '../fields/TextMember.tsx';
import { useMember } from '../fields/useMember.ts';
import { VariantsField } from '../fields/VariantsField.tsx';
import { AmountTrial } from './AmountTrial.tsx';
import { FormulaField } from './FormulaField.tsx';

interface Props {
  readonly id: string;
  readonly pointer: string;
  readonly amount: Amount;
}

const KINDS = ['payment', 'fee', 'limit'] as const;
const PERIODS = ['once', 'day', 'month', 'year'] as const;

/** An amount: what it is called, whom it is for, how it is worked out, and a trial of it. */
export function AmountCard({ id, pointer, amount }: Props) {
  const { t } = useTranslation(['amend-amounts', 'rules']);
  const { language } = useLanguage();
  const { words, editable, definition, edition } = useEditing();
  const name = wording(amount.title, language) || id;
  const set = useMember(pointer, name);
  const { parameters } = restsOn([amount.value], words);
  const { inForce } = definition;
  const from = 'from' in inForce ? inForce.from : undefined;
  return (
    <ItemCard
      pointer={pointer}
      title={amount.title}
      citation={amount.citation}
      tags={<Tag>{t(`rules:kind.${amount.kind}`)}</Tag>}
      movable
    >
      <TextMember pointer={pointer} member="title" name={name} label={t('title-of')} required />
      <FormulaField
        label={t('value')}
        value={amount.value}
        needs="quantity"
        each={amount.each}
        onChange={(value) => set('value', value, t('value'))}
      />
      {parameters.length === 0 || from === undefined ? null : (
        <div>
          <p className="hint">{t('parameters', { day: formatDate(from, language) })}</p>
          <ParameterValues parameters={parameters} on={from} words={words} />
        </div>
      )}
      <OptionalConditionField
        label={t('when')}
        none={t('always')}
        value={amount.when}
        onChange={(when) => set('when', when, t('when'))}
        facts={words.facts}
        conditions={edition.conditions ?? {}}
        pointer={`${pointer}/when`}
        list={amount.each}
      />
      <SelectField
        label={t('kind')}
        value={amount.kind}
        disabled={!editable}
        options={KINDS.map((value) => ({ value, title: t(`rules:kind.${value}`) }))}
        onChange={(kind) => set('kind', kind, t('kind'))}
      />
      <SelectField
        label={t('per')}
        value={amount.per ?? ''}
        disabled={!editable}
        options={[
          { value: '', title: t('per-none') },
          ...PERIODS.map((value) => ({ value, title: t(`rules:per.${value}`) })),
        ]}
        onChange={(per) => set('per', per === '' ? undefined : per, t('per'))}
      />
      <VariantsField
        value={amount.appliesTo}
        onChange={(variants) => set('appliesTo', variants ?? [], t('variants'))}
      />
      <EachField value={amount.each} onChange={(each) => set('each', each, t('each'))} />
      <TextMember pointer={pointer} member="text" name={name} label={t('text')} />
      <SourceFields pointer={pointer} name={name} item={amount} />
      <AmountTrial id={id} amount={amount} />
    </ItemCard>
  );
}
