import { useTranslation } from 'react-i18next';
import { get, join } from '../../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../../engine/json/value.ts';
import { Button } from '../../../../../look/Button.tsx';
import { useEditing } from '../../../state/editing.ts';
import { CitationField } from '../../fields/CitationField.tsx';
import { LineField } from '../../fields/SimpleFields.tsx';
import { useMember } from '../../fields/useMember.ts';
import { useWritten } from '../../fields/useWritten.ts';
import { useFields } from './fields-context.ts';
import { citationIn } from './model/citation-in.ts';
import { initialOf } from './model/initial.ts';
import type { EditedValue } from './SchemaField.tsx';
import './schema.css';

/** An object inside an item, with its own members; one that may be left out is added and taken away whole. */
export function NestedObject({
  pointer,
  member,
  label,
  value,
  shape,
  name,
  required,
  each,
  onChange,
}: EditedValue) {
  const { t } = useTranslation('amend-service');
  const { edition, before, editable } = useEditing();
  const { authoritative } = useWritten();
  const Fields = useFields();
  const at = join(pointer, member);
  const set = useMember(at, `${name}, ${label}`);
  if (!isObject(value)) {
    const known = get(before, at);
    const beginning = { variants: Object.keys(edition.service.variants), authoritative };
    return editable ? (
      <div>
        <Button kind="quiet" onClick={() => onChange(isObject(known) ? known : initialOf(shape, beginning))}>
          {t('add', { what: label })}
        </Button>
      </div>
    ) : null;
  }
  const has = (one: string) => shape.properties?.[one] !== undefined;
  return (
    <fieldset className="amend-service-nested">
      <legend className="field-label">{label}</legend>
      <Fields pointer={at} shape={shape} name={name} each={each} />
      {has('citation') ? (
        <CitationField value={citationIn(value)} onChange={(citation) => set('citation', citation, label)} />
      ) : null}
      {has('unverified') ? (
        <LineField
          label={t('unverified')}
          value={typeof value.unverified === 'string' ? value.unverified : undefined}
          disabled={!editable}
          onChange={(from) => set('unverified', from, t('unverified'))}
        />
      ) : null}
      {required || !editable ? null : (
        <div>
          <Button kind="quiet" onClick={() => onChange(undefined)}>
            {t('take-away', { what: label })}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
