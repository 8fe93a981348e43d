import { useTranslation } from 'react-i18next';
import type { Citation } from '../../../../../engine/schema/citation.ts';
import { Button } from '../../../../look/Button.tsx';
import { useEditing } from '../../state/editing.ts';
import { PlaceField } from './PlaceField.tsx';
import { CheckboxField } from './SimpleFields.tsx';

interface Props {
  readonly value: Citation;
  /** The amending act. */
  readonly act: string;
  readonly disabled: boolean;
  readonly onChange: (citation: Citation | undefined) => void;
}

/** What an item can cite: a governing provision, the one that amended it, or nothing. */
export function CitationChoices({ value, act, disabled, onChange }: Props) {
  const { t } = useTranslation('amend-fields');
  const { citation } = useEditing();
  return (
    <>
      <PlaceField
        label={t('citation.governing')}
        value={value}
        disabled={disabled}
        onChange={(place) => onChange({ ...place, ...(value.by ? { by: value.by } : {}) })}
      />
      <CheckboxField
        label={t('citation.amended')}
        value={value.by !== undefined}
        disabled={disabled}
        onChange={(amended) => {
          const { by: _, ...governing } = value;
          onChange(
            amended ? { ...governing, by: { act, provision: citation?.by?.provision ?? '' } } : governing,
          );
        }}
      />
      {value.by === undefined ? null : (
        <PlaceField
          label={t('citation.amending')}
          value={value.by}
          disabled={disabled}
          onChange={(by) => onChange({ ...value, by })}
        />
      )}
      {disabled ? null : (
        <div>
          <Button kind="quiet" onClick={() => onChange(undefined)}>
            {t('citation.remove')}
          </Button>
        </div>
      )}
    </>
  );
}
