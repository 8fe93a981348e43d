import { useTranslation } from 'react-i18next';
import { Button } from '../../../../../look/Button.tsx';
import { Tag } from '../../../../../look/Tag.tsx';
import { useEditing } from '../../../state/editing.ts';
import { MarkSign } from '../MarkSign.tsx';
import type { Words } from '../map/flow.ts';
import type { OutlineState } from '../model/find.ts';
import type { Chosen } from '../model/place.ts';
import type { Reachability } from '../model/reachability.ts';
import { useKeyNames } from '../useNames.ts';
import { CiteHere } from './CiteHere.tsx';

interface Props {
  readonly of: OutlineState;
  readonly words: Words;
  readonly chosen: Chosen | undefined;
  readonly reach: Reachability;
  readonly onSelect: (chosen: Chosen) => void;
  readonly onAddFrom?: ((state: string) => void) | undefined;
}

/** A state of the outline with its steps, each a button that opens its fields. */
export function StateEntry({ of: { node, steps }, words, chosen, reach, onSelect, onAddFrom }: Props) {
  const { t } = useTranslation('amend-procedure');
  const name = useKeyNames();
  const { edition, before } = useEditing();
  const states = { ...before.workflow.states, ...edition.workflow.states };
  const isChosen = chosen?.kind === 'state' && chosen.key === node.id;
  const findings = words.findings(`/workflow/states/${node.id}`);
  return (
    <li className={`amend-procedure-outline-state amend-procedure-${node.mark}`}>
      <div className="amend-procedure-row">
        <button
          type="button"
          className="amend-procedure-place"
          data-place={`state/${node.id}`}
          aria-current={isChosen || undefined}
          onClick={() => onSelect({ kind: 'state', key: node.id })}
        >
          <span className="visually-hidden">{t('outline.state-of')}</span>
          <span className="amend-procedure-place-name amend-procedure-state-name">{words.state(node)}</span>
          {node.initial ? <Tag tone="info">{t('state.initial')}</Tag> : null}
          {node.state?.final ? <Tag tone="success">{t('state.final')}</Tag> : null}
          {reach.unreachable.includes(node.id) ? <Tag tone="warning">{t('state.unreachable')}</Tag> : null}
          {reach.deadEnds.includes(node.id) ? <Tag tone="danger">{t('state.dead-end')}</Tag> : null}
          <MarkSign mark={node.mark} />
          <Findings count={findings} />
        </button>
        {node.state === undefined || node.mark === 'removed' ? null : (
          <CiteHere
            pointer={`/workflow/states/${node.id}`}
            name={words.state(node)}
            value={node.state.citation}
          />
        )}
      </div>
      {steps.length === 0 && node.state?.final !== true && node.mark !== 'removed' ? (
        <p className="hint">{t('outline.no-steps')}</p>
      ) : null}
      <ul className="amend-procedure-outline-steps">
        {steps.map((edge) => (
          <li key={edge.id} className={`amend-procedure-row amend-procedure-${edge.mark}`}>
            <button
              type="button"
              className="amend-procedure-place"
              data-place={`step/${edge.id}`}
              aria-current={(chosen?.kind === 'step' && chosen.key === edge.transition) || undefined}
              onClick={() => onSelect({ kind: 'step', key: edge.transition })}
            >
              <span className="visually-hidden">{t('outline.step-of')}</span>
              <span className="amend-procedure-place-name">{words.step(edge)}</span>
              <span>
                <span aria-hidden="true">→</span>
                <span className="visually-hidden">{t('outline.leads-to')}</span> {name(states, edge.to)}
              </span>
              <span className="amend-procedure-step-by">
                <span className="hint">
                  {edge.step.by.map((role) => name(edition.workflow.roles, role)).join(', ')}
                </span>
                <MarkSign mark={edge.mark} />
                <Findings count={words.findings(`/workflow/transitions/${edge.transition}`)} />
              </span>
            </button>
            {edge.mark === 'removed' ? null : (
              <CiteHere
                pointer={`/workflow/transitions/${edge.transition}`}
                name={words.step(edge)}
                value={edge.step.citation}
              />
            )}
          </li>
        ))}
      </ul>
      {onAddFrom === undefined ||
      node.state === undefined ||
      node.state.final ||
      node.mark === 'removed' ? null : (
        <Button kind="quiet" onClick={() => onAddFrom(node.id)}>
          {t('add.step-from')} <span className="visually-hidden">({words.state(node)})</span>
        </Button>
      )}
    </li>
  );
}

function Findings({ count }: { readonly count: number }) {
  const { t } = useTranslation('amend-procedure');
  if (count === 0) return null;
  return <Tag tone="warning">{t('findings', { count })}</Tag>;
}
