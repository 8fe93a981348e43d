import { useTranslation } from 'react-i18next';
import type { Deadline } from '../../../../../engine/schema/deadline.ts';
import { inOrder } from '../../../../../engine/schema/in-order.ts';
import { Button } from '../../../../look/Button.tsx';
import { useEditing } from '../../state/editing.ts';
import { AddItem } from '../fields/AddItem.tsx';
import { useMember } from '../fields/useMember.ts';
import { PlainSuspension, Suspension } from './Suspension.tsx';

interface Props {
  readonly pointer: string;
  readonly name: string;
  readonly deadline: Deadline;
}

/** The reasons for which a term stands still: one without a name, and any number with one. */
export function SuspensionsField({ pointer, name, deadline: { suspended, suspensions } }: Props) {
  const { t } = useTranslation('amend-deadlines');
  const { editable, citation } = useEditing();
  const set = useMember(pointer, name);
  const cited = citation === undefined ? {} : { citation };
  const what = t('field.suspensions');
  return (
    <fieldset className="field">
      <legend className="field-label">{what}</legend>
      {suspended === undefined && Object.keys(suspensions ?? {}).length === 0 ? (
        <p className="field-hint">{t('pause.none')}</p>
      ) : null}
      <ul className="amend-deadlines-pauses">
        {suspended === undefined ? null : (
          <PlainSuspension value={suspended} onChange={(value) => set('suspended', value, what)} />
        )}
        {inOrder(suspensions).map(([key, value]) => (
          <Suspension key={key} pointer={`${pointer}/suspensions/${key}`} value={value} />
        ))}
      </ul>
      {editable && suspended === undefined ? (
        <div>
          <Button kind="quiet" onClick={() => set('suspended', cited, what)}>
            {t('pause.add-plain')}
          </Button>
        </div>
      ) : null}
      <AddPause pointer={`${pointer}/suspensions`} />
    </fieldset>
  );
}

function AddPause({ pointer }: { readonly pointer: string }) {
  const { t } = useTranslation('amend-deadlines');
  return (
    <AddItem
      byHand
      pointer={pointer}
      label={t('pause.add')}
      nameLabel={t('pause.add-name')}
      make={({ title, order, cited: by }) => ({ order, title, ...by })}
    />
  );
}
