import { useTranslation } from 'react-i18next';
import type { Citation } from '../../../../../engine/schema/citation.ts';
import { Button } from '../../../../look/Button.tsx';
import { Cite } from '../../../../look/Cite.tsx';
import { useEditing } from '../../state/editing.ts';
import { PlaceField } from './PlaceField.tsx';
import { CheckboxField } from './SimpleFields.tsx';
import './fields.css';

interface Props {
  readonly value: Citation | undefined;
  readonly onChange: (citation: Citation | undefined) => void;
  readonly label?: string;
}

/** The provision that governs and, where an amendment wrote it, the amending one. */
export function CitationField({ value, onChange, label }: Props) {
  const { t } = useTranslation('amend-fields');
  const { act, words, editable, citation } = useEditing();
  const isOffered = editable && citation !== undefined && !isSameCitation(citation, value);
  return (
    <fieldset className="field amend-fields-citation">
      <legend className="field-label">{label ?? t('citation.label')}</legend>
      {value === undefined ? (
        <p className="hint">{t('citation.none')}</p>
      ) : (
        <>
          <PlaceField
            label={t('citation.governing')}
            value={value}
            disabled={!editable}
            onChange={(place) => onChange({ ...place, ...(value.by ? { by: value.by } : {}) })}
          />
          <CheckboxField
            label={t('citation.amended')}
            value={value.by !== undefined}
            disabled={!editable}
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
              disabled={!editable}
              onChange={(by) => onChange({ ...value, by })}
            />
          )}
        </>
      )}
      {editable ? (
        <div className="button-row">
          {isOffered ? (
            <Button onClick={() => onChange(citation)}>
              {t('citation.take')} <Cite citation={citation} acts={words.acts} />
            </Button>
          ) : null}
          {value === undefined ? (
            <Button kind="quiet" onClick={() => onChange({ act, provision: '' })}>
              {t('citation.choose')}
            </Button>
          ) : (
            <Button kind="quiet" onClick={() => onChange(undefined)}>
              {t('citation.remove')}
            </Button>
          )}
        </div>
      ) : null}
    </fieldset>
  );
}

const isSameCitation = (one: Citation, other: Citation | undefined): boolean =>
  other !== undefined &&
  one.act === other.act &&
  one.provision === other.provision &&
  one.by?.act === other.by?.act &&
  one.by?.provision === other.by?.provision;
