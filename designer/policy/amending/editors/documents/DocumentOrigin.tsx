import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { get, join } from '../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../engine/json/value.ts';
import type { Document } from '../../../../../engine/schema/ground.ts';
import { Radios } from '../../../../look/inputs/Radios.tsx';
import { useEditing } from '../../state/editing.ts';
import { CitationField } from '../fields/CitationField.tsx';
import { CheckboxField } from '../fields/SimpleFields.tsx';
import { TextMember } from '../fields/TextMember.tsx';
import { useMember } from '../fields/useMember.ts';
import { useWritten } from '../fields/useWritten.ts';
import { registriesOf } from './model/matrix.ts';
import { RegistryField } from './RegistryField.tsx';

interface Props {
  readonly pointer: string;
  readonly name: string;
  readonly document: Document;
}

/** Who brings a document: the applicant, or the body itself from a state system. */
export function DocumentOrigin({ pointer, name, document }: Props) {
  const { t } = useTranslation('amend-documents');
  const { edition, before, editable } = useEditing();
  const { authoritative } = useWritten();
  const set = useMember(pointer, name);
  const setHeld = useMember(join(pointer, 'heldBy'), name);
  const id = useId();
  const { heldBy } = document;
  const change = (origin: string) => {
    const known = get(before, join(pointer, 'heldBy'));
    const held = isObject(known) ? known : { title: { [authoritative]: '' } };
    set('heldBy', origin === 'state' ? held : undefined, t('origin.label'));
  };
  return (
    <>
      <fieldset className="field" disabled={!editable}>
        <legend className="field-label">{t('origin.label')}</legend>
        <Radios
          id={id}
          value={heldBy === undefined ? 'applicant' : 'state'}
          options={[
            { value: 'applicant', label: t('origin.applicant') },
            { value: 'state', label: t('origin.state') },
          ]}
          onChange={change}
        />
      </fieldset>
      {heldBy === undefined ? (
        <CheckboxField
          label={t('origin.by-submission')}
          hint={t('origin.by-submission-hint')}
          value={document.presentedBySubmission === true}
          disabled={!editable}
          onChange={(presented) =>
            set('presentedBySubmission', presented ? true : undefined, t('origin.by-submission'))
          }
        />
      ) : (
        <div className="amend-documents-held">
          <TextMember
            pointer={join(pointer, 'heldBy')}
            member="title"
            name={name}
            label={t('origin.system')}
            required
          />
          <RegistryField
            value={heldBy.registry}
            known={registriesOf(edition)}
            disabled={!editable}
            onChange={(registry) => setHeld('registry', registry, t('origin.registry'))}
          />
          <CitationField
            label={t('origin.citation')}
            value={heldBy.citation}
            onChange={(citation) => setHeld('citation', citation, t('origin.citation'))}
          />
        </div>
      )}
    </>
  );
}
