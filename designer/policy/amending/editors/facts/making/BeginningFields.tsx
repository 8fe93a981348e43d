import { useTranslation } from 'react-i18next';
import { ESTABLISHERS, type Fact } from '../../../../../../engine/schema/fact.ts';
import { SelectField } from '../../fields/SimpleFields.tsx';
import type { Beginning } from '../model/new-fact.ts';

interface Props {
  readonly value: Beginning;
  /** The kinds that are offered. */
  readonly kinds: readonly Fact['kind'][];
  readonly onChange: (value: Beginning) => void;
}

/** What new facts are: of which kind, and who establishes them. */
export function BeginningFields({ value, kinds, onChange }: Props) {
  const { t } = useTranslation(['amend-facts', 'policy']);
  return (
    <>
      <SelectField
        label={t('field.kind')}
        value={value.kind}
        options={kinds.map((kind) => ({ value: kind, title: t(`policy:fact.kind.${kind}`) }))}
        onChange={(chosen) =>
          onChange({ ...value, kind: kinds.find((kind) => kind === chosen) ?? value.kind })
        }
      />
      <SelectField
        label={t('field.by')}
        value={value.establishedBy}
        options={ESTABLISHERS.map((by) => ({ value: by, title: t(`policy:fact.by.${by}`) }))}
        onChange={(chosen) =>
          onChange({
            ...value,
            establishedBy: ESTABLISHERS.find((by) => by === chosen) ?? value.establishedBy,
          })
        }
      />
    </>
  );
}
