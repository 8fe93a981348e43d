import { useTranslation } from 'react-i18next';
import type { Condition } from '../../../engine/schema/condition.ts';
import { describeCondition } from '../../../engine/text/condition.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { useShownEdition } from './context.ts';

/** A condition in words: groups as lists, comparisons as sentences. */
export function ConditionTree({ condition }: { readonly condition: Condition }) {
  const { t } = useTranslation('policy');
  const { language } = useLanguage();
  const { inForce, codelists } = useShownEdition();
  const group = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined;
  const [only] = group ?? [];
  if (group?.length === 1 && only) return <ConditionTree condition={only} />;
  if (!group || group.length === 0)
    return <span>{describeCondition(condition, inForce.edition, { codelists }, language)}</span>;
  return (
    <>
      <span>{t('all' in condition ? 'condition.all' : 'condition.any')}</span>
      <ul className="condition">
        {group.map((part) => (
          <li key={JSON.stringify(part)}>
            <ConditionTree condition={part} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A condition with the word that leads to it: "applies if", "required if". */
export function When({
  lead,
  condition,
}: {
  readonly lead: string;
  readonly condition: Condition | undefined;
}) {
  if (!condition) return null;
  return (
    <div className="when">
      <span className="when-lead">{lead}</span> <ConditionTree condition={condition} />
    </div>
  );
}
