import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { AmendmentPart } from '../../../../engine/schema/amendment.ts';
import type { PartWriting } from './PartCard.tsx';

const GOVERNS = ['submitted-from', 'decided-from', 'all-pending', 'more-favourable'] as const;

interface Props extends PartWriting {
  readonly definition: AmendmentPart;
}

/** Which cases a part governs: the transitional clause. */
export function PartGoverns({ definition, editable, onChange }: Props) {
  const { t } = useTranslation('amending');
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {t('overview.governs')}
      </label>
      <select
        id={id}
        className="input"
        disabled={!editable}
        value={definition.governs}
        onChange={({ target }) => onChange(['governs'], target.value, t('overview.label-governs'))}
      >
        {GOVERNS.map((one) => (
          <option key={one} value={one}>
            {t(`overview.governs-${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
