import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { equal } from '../../../../../engine/diff/equal.ts';
import { printDefinition } from '../../../../../engine/json/print.ts';
import { ButtonLink } from '../../../../look/ButtonLink.tsx';
import { describedBy, Field } from '../../../../look/Field.tsx';
import { useEditing } from '../../state/editing.ts';
import { FindingsList } from '../fields/FindingsList.tsx';
import { useWritten } from '../fields/useWritten.ts';
import { readPatch } from './model/read-patch.ts';

interface Props {
  readonly patch: Readonly<Record<string, unknown>>;
  readonly onChange: (patch: Readonly<Record<string, unknown>>) => void;
}

const WAIT_MS = 500;

/** What a reading changes, as a merge patch over the edition. It is taken once it is right; until then it says what is wrong. */
export function PatchField({ patch, onChange }: Props) {
  const { t } = useTranslation('amend-open');
  const { edition, editable, service, part } = useEditing();
  const { amendment } = useParams();
  const written = useWritten();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const text = useDeferredValue(typed);
  const read = useMemo(
    () => (text === undefined ? undefined : readPatch(text, edition, written)),
    [text, edition, written],
  );
  const take = useRef(onChange);
  take.current = onChange;
  useEffect(() => {
    const value = read?.value;
    if (value === undefined || equal(value, patch)) return;
    const timer = setTimeout(() => take.current(value), WAIT_MS);
    return () => clearTimeout(timer);
  }, [read, patch]);
  const wrong = (read?.diagnostics.length ?? 0) > 0;
  return (
    <>
      <Field
        id={id}
        label={t('patch.label')}
        hint={t('patch.hint')}
        error={wrong ? t('patch.not-taken') : undefined}
      >
        <textarea
          id={id}
          className="input amend-open-patch"
          rows={8}
          spellCheck={false}
          value={typed ?? printDefinition(patch)}
          readOnly={!editable}
          aria-invalid={wrong || undefined}
          aria-describedby={describedBy(id, { hint: true, error: wrong })}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={() => (wrong ? undefined : setTyped((now) => (read?.value ? undefined : now)))}
        />
      </Field>
      <FindingsList findings={read?.diagnostics.slice(0, 5) ?? []} />
      <div>
        <ButtonLink
          kind="quiet"
          to={`/policy/amendments/${amendment}/edit/${service}/${part}/source?source=aspect/open`}
        >
          {t('patch.source')}
        </ButtonLink>
      </div>
    </>
  );
}
