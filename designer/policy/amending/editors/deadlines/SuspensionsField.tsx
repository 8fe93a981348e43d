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
export function SuspensionsField({
  pointer,
  name,
  deadline: { suspended, suspensions, starts, ends },
}: Props) {
  const { t } = useTranslation('amend-deadlines');
  const { edition, editable, citation } = useEditing();
  const set = useMember(pointer, name);
  // Neither what starts the term nor what ends it stops it in between.
  const between = inOrder(edition.workflow.events)
    .map(([key]) => key)
    .filter((key) => key !== starts && !ends.includes(key));
  const events = { from: between[0] ?? starts, until: between[1] ?? between[0] ?? starts };
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
          <Button kind="quiet" onClick={() => set('suspended', { ...events, ...cited }, what)}>
            {t('pause.add-plain')}
          </Button>
        </div>
      ) : null}
      <AddPause pointer={`${pointer}/suspensions`} events={events} />
    </fieldset>
  );
}

function AddPause({
  pointer,
  events,
}: {
  readonly pointer: string;
  readonly events: { readonly from: string; readonly until: string };
}) {
  const { t } = useTranslation('amend-deadlines');
  return (
    <AddItem
      byHand
      pointer={pointer}
      label={t('pause.add')}
      nameLabel={t('pause.add-name')}
      make={({ title, order, cited: by }) => ({ order, title, ...events, ...by })}
    />
  );
}
