import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Citation } from '../../../../../engine/schema/citation.ts';
import { Button } from '../../../../look/Button.tsx';
import { Cite } from '../../../../look/Cite.tsx';
import { useEditing } from '../../state/editing.ts';
import { CitationChoices } from './CitationChoices.tsx';
import './fields.css';

interface Props {
  readonly value: Citation | undefined;
  readonly onChange: (citation: Citation | undefined) => void;
  readonly label?: string;
}

/**
 * The provision that governs and, where an amendment wrote it, the amending one: one line that says what is cited, and opens to its choices. What is
 * selected in the act can be cited without opening it; what lacks its provision is open by itself.
 */
export function CitationField({ value, onChange, label }: Props) {
  const { t } = useTranslation('amend-fields');
  const { act, words, editable, citation } = useEditing();
  const id = useId();
  const isMissing = value?.provision === '' || value?.by?.provision === '';
  const [isOpen, setOpen] = useState(isMissing);
  // Once it was open for what is missing it stays so: it does not close over whoever chooses.
  if (isMissing && !isOpen) setOpen(true);
  const isOffered = editable && citation !== undefined && !isSameCitation(citation, value);
  const named = label ?? t('citation.rests-on');
  return (
    <div className="field amend-fields-citation">
      <div className="amend-fields-citation-line">
        {value === undefined ? (
          <p>
            <span className="field-label">{named}:</span> {t('citation.none')}
          </p>
        ) : (
          <button
            type="button"
            className="amend-fields-fold"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setOpen(!isOpen || isMissing)}
          >
            <span className="field-label">{named}:</span> <Cite citation={value} acts={words.acts} />
          </button>
        )}
        {isOffered ? (
          <Button kind="quiet" onClick={() => onChange(citation)}>
            {t('citation.take')} <Cite citation={citation} acts={words.acts} />
          </Button>
        ) : null}
        {editable && value === undefined ? (
          <Button kind="quiet" onClick={() => onChange({ act, provision: '' })}>
            {t('citation.choose')}
          </Button>
        ) : null}
      </div>
      {isOpen && value !== undefined ? (
        <fieldset id={id} className="amend-fields-citation-choices">
          <legend className="visually-hidden">{named}</legend>
          <CitationChoices value={value} act={act} disabled={!editable} onChange={onChange} />
        </fieldset>
      ) : null}
    </div>
  );
}

const isSameCitation = (one: Citation, other: Citation | undefined): boolean =>
  other !== undefined &&
  one.act === other.act &&
  one.provision === other.provision &&
  one.by?.act === other.by?.act &&
  one.by?.provision === other.by?.provision;
