import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { join } from '../../../../../engine/json/pointer.ts';
import { Disclosure } from '../../../../look/Disclosure.tsx';
import { useEditing } from '../../state/editing.ts';
import { CitationField } from '../fields/CitationField.tsx';
import { FindingsList } from '../fields/FindingsList.tsx';
import { KeysField } from '../fields/KeysField.tsx';
import { TextFields } from '../fields/TextFields.tsx';
import { TextMember } from '../fields/TextMember.tsx';
import { useMember } from '../fields/useMember.ts';

const POINTER = '/form';

/** What is said of the form as a whole: its title, the form that the law prescribes, the facts that are the applicant's name. */
export function FormWhole() {
  const { t } = useTranslation('amend-form');
  const { edition, before, act, citation, editable, findingsAt } = useEditing();
  const { form, facts } = edition;
  const name = t('title');
  // A prescribed form is always cited; until its place is chosen, checking says so.
  const cited = citation ?? { act, provision: '' };
  const set = useMember(POINTER, name);
  const setPrescribed = useMember(join(POINTER, 'form'), name);
  const findings = findingsAt(POINTER).filter(({ at }) => !at.pointer.includes('/form/pages/'));
  // Once something was found it stays open: it does not close over whoever mends it.
  const [wasFound, setFound] = useState(false);
  if (findings.length > 0 && !wasFound) setFound(true);
  // A name is text: nothing else is offered, save what is chosen already.
  const named = Object.entries(facts).filter(
    ([key, { kind }]) => kind === 'text' || form.applicantName?.includes(key),
  );
  return (
    <Disclosure summary={t('whole.summary')} open={wasFound}>
      <div className="amend-fields-body amend-form-whole">
        <FindingsList findings={findings} />
        <TextMember pointer={POINTER} member="title" name={name} label={t('whole.title')} required />
        <TextFields
          label={t('whole.prescribed')}
          hint={t('whole.prescribed-hint')}
          value={form.form?.text}
          before={before.form.form?.text}
          disabled={!editable}
          onChange={(text) => {
            // Where it is there already only its words change, and they cite what is selected.
            if (text !== undefined && form.form !== undefined)
              setPrescribed('text', text, t('whole.prescribed'));
            else set('form', text && { citation: cited, text }, t('whole.prescribed'));
          }}
        />
        {form.form === undefined ? null : (
          <CitationField
            value={form.form.citation}
            onChange={(place) =>
              set('form', { ...form.form, citation: place ?? { act, provision: '' } }, t('whole.prescribed'))
            }
          />
        )}
        <KeysField
          label={t('whole.name')}
          hint={t('whole.name-hint')}
          value={form.applicantName ?? []}
          items={Object.fromEntries(named)}
          disabled={!editable}
          onChange={(keys) =>
            set('applicantName', keys && keys.length > 0 ? keys : undefined, t('whole.name'))
          }
        />
      </div>
    </Disclosure>
  );
}
