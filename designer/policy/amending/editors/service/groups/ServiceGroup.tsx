import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { get, isPrefix, join } from '../../../../../../engine/json/pointer.ts';
import type { Shape } from '../../../../../../engine/library/shape/shape.ts';
import { Tag } from '../../../../../look/Tag.tsx';
import { useEditing } from '../../../state/editing.ts';
import { ItemState } from '../../fields/ItemState.tsx';
import { SchemaFields } from '../schema/SchemaFields.tsx';
import { GroupSummary } from './GroupSummary.tsx';
import { groupPointer, type ServiceGroupId } from './groups.ts';
import './groups.css';

/** All groups were opened, or folded, by one press. */
export interface AllTurned {
  readonly open: boolean;
}

interface Props {
  readonly id: ServiceGroupId;
  /** The service in the edition. */
  readonly pointer: string;
  readonly members: readonly string[];
  readonly shape: Shape;
  /** What was last done with all groups; each may be turned since. */
  readonly all: AllTurned | undefined;
  /** The service's name. */
  readonly name: string;
}

/** A group of what a service says: folded, one line of it; open, its fields. What this part changes, what checking found and what is looked at is open by itself. */
export function ServiceGroup({ id, pointer, members, shape, all, name }: Props) {
  const { t } = useTranslation('amend-service');
  const { edition, stateOf, findingsAt, selected } = useEditing();
  const head = useRef<HTMLButtonElement>(null);
  const body = useId();
  const places = members.map((member) => join(pointer, member));
  const isChanged = places.some((place) => stateOf(place) !== 'same');
  const findings = places.flatMap(findingsAt);
  const isLookedAt = places.some((place) => selected !== undefined && isPrefix(place, selected));
  const isGoneTo = selected === groupPointer(id);
  const isConcerned = isChanged || findings.length > 0 || isLookedAt;
  const [wasConcerned, setConcerned] = useState(isConcerned);
  const [turned, setTurned] = useState<boolean>();
  const [seen, setSeen] = useState(all);
  if (seen !== all) {
    setSeen(all);
    setTurned(all?.open);
  }
  // Once it was open it stays so: it does not close over whoever edits it.
  if (isConcerned && !wasConcerned) setConcerned(true);
  // Of what is not there at all nothing can be folded: it can be added.
  const isAbsent = places.every((place) => get(edition, place) === undefined);
  const isOpen = isAbsent || (turned ?? wasConcerned);
  useEffect(() => {
    if (!isGoneTo) return;
    setTurned(true);
    head.current?.scrollIntoView({ block: 'start' });
    head.current?.focus({ preventScroll: true });
  }, [isGoneTo]);
  const own = Object.entries(shape.properties ?? {}).filter(([member]) => members.includes(member));
  return (
    <section className="amend-service-group" data-open={isOpen || undefined}>
      <div className="amend-service-group-head">
        <h3>
          {isAbsent ? (
            t(`group.${id}`)
          ) : (
            <button
              ref={head}
              type="button"
              className="amend-fields-fold"
              aria-expanded={isOpen}
              aria-controls={isOpen ? body : undefined}
              onClick={() => setTurned(!isOpen)}
            >
              {t(`group.${id}`)}
            </button>
          )}
        </h3>
        {isChanged ? <ItemState state="changed" /> : null}
        {findings.length === 0 ? null : (
          <Tag tone={findings.some(({ severity }) => severity === 'error') ? 'danger' : 'warning'}>
            {t('amend-fields:findings.count', { count: findings.length })}
          </Tag>
        )}
        {isOpen ? null : <GroupSummary id={id} />}
      </div>
      {isOpen ? (
        <div id={body} className="amend-service-group-body">
          <SchemaFields
            pointer={pointer}
            shape={{ ...shape, properties: Object.fromEntries(own) }}
            name={name}
          />
        </div>
      ) : null}
    </section>
  );
}
