import { useTranslation } from 'react-i18next';
import { ESTABLISHERS, type Fact } from '../../../../../engine/schema/fact.ts';
import { Alert } from '../../../../look/Alert.tsx';
import { Disclosure } from '../../../../look/Disclosure.tsx';
import { useEditing } from '../../state/editing.ts';
import { FormulaField } from '../amounts/FormulaField.tsx';
import { registriesOf } from '../documents/model/matrix.ts';
import { RegistryField } from '../documents/RegistryField.tsx';
import { KeysField } from '../fields/KeysField.tsx';
import { CheckboxField, SelectField } from '../fields/SimpleFields.tsx';
import { TextFields } from '../fields/TextFields.tsx';
import { useMember } from '../fields/useMember.ts';

interface Props {
  readonly pointer: string;
  readonly fact: Fact;
  readonly name: string;
}

/** Who establishes a fact and from what: the applicant, a registry, an officer with evidence, or a computation. */
export function Establishing({ pointer, fact, name }: Props) {
  const { t } = useTranslation(['amend-facts', 'policy']);
  const { edition, editable } = useEditing();
  const set = useMember(pointer, name);
  const { establishedBy, registry, value, personal } = fact;
  const isHeld = establishedBy === 'registry' || registry !== undefined || establishedBy === 'applicant';
  return (
    <>
      <SelectField
        label={t('field.by')}
        value={establishedBy}
        options={ESTABLISHERS.map((by) => ({ value: by, title: t(`policy:fact.by.${by}`) }))}
        disabled={!editable}
        onChange={(by) => set('establishedBy', by, t('field.by'))}
      />
      {establishedBy === 'applicant' && registry !== undefined ? (
        <Alert tone="warning">
          <p>{t('held')}</p>
        </Alert>
      ) : null}
      {isHeld ? (
        <RegistryField
          value={registry}
          known={registriesOf(edition)}
          disabled={!editable}
          onChange={(key) => set('registry', key, t('field.registry'))}
        />
      ) : null}
      {establishedBy === 'computation' || value !== undefined ? (
        <FormulaField
          label={t('field.value')}
          value={value}
          onChange={(expression) => set('value', expression, t('field.value'))}
        />
      ) : null}
      <Evidence pointer={pointer} fact={fact} name={name} />
      <CheckboxField
        label={t('field.personal')}
        value={personal === true}
        disabled={!editable}
        onChange={(yes) => set('personal', yes ? true : undefined, t('field.personal'))}
      />
    </>
  );
}

/** What a fact rests on: documents that are presented, or something described. */
function Evidence({ pointer, fact, name }: Props) {
  const { t } = useTranslation('amend-facts');
  const { edition, editable } = useEditing();
  const set = useMember(pointer, name);
  const change = (next: Fact['evidence']) =>
    set('evidence', next && Object.keys(next).length > 0 ? next : undefined, t('field.evidence'));
  const { documents, text } = fact.evidence ?? {};
  if (fact.establishedBy === 'computation' && fact.evidence === undefined) return null;
  const chosen = documents?.length ?? 0;
  return (
    <>
      {Object.keys(edition.documents ?? {}).length === 0 ? null : (
        <Disclosure summary={t('evidence', { count: chosen })}>
          <KeysField
            label={t('field.evidence')}
            value={documents ?? []}
            items={edition.documents}
            disabled={!editable}
            onChange={(keys) =>
              change({
                ...(keys && keys.length > 0 ? { documents: [...keys] } : {}),
                ...(text ? { text } : {}),
              })
            }
          />
        </Disclosure>
      )}
      <TextFields
        ours
        label={t('field.evidence-text')}
        value={text}
        disabled={!editable}
        onChange={(described) =>
          change({ ...(documents ? { documents } : {}), ...(described ? { text: described } : {}) })
        }
      />
    </>
  );
}
