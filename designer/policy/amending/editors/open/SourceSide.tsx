import { useTranslation } from 'react-i18next';
import type { Open } from '../../../../../engine/schema/open.ts';
import { Button } from '../../../../look/Button.tsx';
import { useEditing } from '../../state/editing.ts';
import { PlaceField } from '../fields/PlaceField.tsx';
import { CheckboxField, LineField } from '../fields/SimpleFields.tsx';
import { TextFields } from '../fields/TextFields.tsx';

type Source = Open['sources'][number];

interface Props {
  readonly number: number;
  readonly source: Source;
  /** `undefined` takes it away. */
  readonly onChange: (source: Source | undefined) => void;
}

/** What one side says, and where. */
export function SourceSide({ number, source, onChange }: Props) {
  const { t } = useTranslation(['amend-open', 'amend-fields']);
  const { act, editable } = useEditing();
  const { citation, unverified, ...rest } = source;
  return (
    <>
      <TextFields
        label={t('sources.says', { number })}
        value={source.says}
        lines={2}
        required
        disabled={!editable}
        onChange={(says) => (says === undefined ? undefined : onChange({ ...source, says }))}
      />
      <CheckboxField
        label={t('sources.cites')}
        value={citation !== undefined}
        disabled={!editable}
        onChange={(cites) =>
          onChange({
            ...rest,
            ...(unverified === undefined ? {} : { unverified }),
            ...(cites ? { citation: { act, provision: '' } } : {}),
          })
        }
      />
      {citation === undefined ? null : (
        <PlaceField
          label={t('sources.place', { number })}
          value={citation}
          disabled={!editable}
          onChange={(place) => onChange({ ...source, citation: place })}
        />
      )}
      <LineField
        label={t('amend-fields:unverified')}
        value={unverified}
        disabled={!editable}
        onChange={(from) =>
          onChange({
            ...rest,
            ...(citation === undefined ? {} : { citation }),
            ...(from === undefined ? {} : { unverified: from }),
          })
        }
      />
      {editable ? (
        <div>
          <Button kind="quiet" onClick={() => onChange(undefined)}>
            {t('sources.remove', { number })}
          </Button>
        </div>
      ) : null}
    </>
  );
}
