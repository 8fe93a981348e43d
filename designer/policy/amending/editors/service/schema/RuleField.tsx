import { useTranslation } from 'react-i18next';
import { join } from '../../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../../engine/json/value.ts';
import type { Condition } from '../../../../../../engine/schema/condition.ts';
import { useEditing } from '../../../state/editing.ts';
import { OptionalConditionField } from '../../conditions/OptionalConditionField.tsx';
import { CitationField } from '../../fields/CitationField.tsx';
import { ExpressionMember } from './ExpressionMember.tsx';
import { isCitation } from './model/citation-in.ts';
import { fieldKind } from './model/kind.ts';
import type { EditedValue } from './SchemaField.tsx';

/** What means more than its shape says: a condition, a citation, a value that is worked out. */
export function RuleField(props: EditedValue) {
  const { pointer, member, label, value, shape, each, onChange } = props;
  const { t } = useTranslation('amend-service');
  const { edition, words } = useEditing();
  switch (fieldKind(shape)) {
    case 'citation':
      return (
        <CitationField label={label} value={isCitation(value) ? value : undefined} onChange={onChange} />
      );
    case 'condition':
      return (
        <OptionalConditionField
          label={label}
          none={t('always')}
          value={isCondition(value) ? value : undefined}
          facts={words.facts}
          conditions={edition.conditions ?? {}}
          pointer={join(pointer, member)}
          list={each}
          onChange={onChange}
        />
      );
    default:
      return <ExpressionMember {...props} />;
  }
}

const isCondition = (value: unknown): value is Condition => isObject(value);
