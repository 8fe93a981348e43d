import { useTranslation } from 'react-i18next';
import { useEditing } from '../../state/editing.ts';
import { CheckboxField } from './SimpleFields.tsx';

interface Props {
  /** The keyed map in the edition. */
  readonly pointer: string;
  /** What it is called. */
  readonly what: string;
}

/** Whether the order restates a list whole: whatever is not stated again is then gone, also what other acts add to it meanwhile. */
export function RestateField({ pointer, what }: Props) {
  const { t } = useTranslation('amend-fields');
  const { definition, restate, editable } = useEditing();
  const restates = definition.restates?.includes(pointer) ?? false;
  if (!editable && !restates) return null;
  return (
    <CheckboxField
      label={t('restate.label')}
      hint={t('restate.hint')}
      value={restates}
      disabled={!editable}
      onChange={(whole) =>
        restate(pointer, whole, t(whole ? 'restate.restated' : 'restate.not-restated', { what }))
      }
    />
  );
}
