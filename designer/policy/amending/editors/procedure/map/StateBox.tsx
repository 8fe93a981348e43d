import { Handle, type NodeProps, Position } from '@xyflow/react';
import { useTranslation } from 'react-i18next';
import { MarkSign } from '../MarkSign.tsx';
import type { StateNode } from './flow.ts';

/** A state as it is drawn. From its lower edge a line can be dragged to another state: a new step. */
export function StateBox({ data: { node, title, chosen, findings }, isConnectable }: NodeProps<StateNode>) {
  const { t } = useTranslation('amend-procedure');
  const kind = node.initial ? 'initial' : node.state?.final ? 'final' : 'plain';
  return (
    <div
      className={`amend-procedure-box amend-procedure-${kind} amend-procedure-${node.mark}`}
      data-chosen={chosen || undefined}
      title={title}
    >
      <Handle type="target" position={Position.Top} isConnectable={isConnectable} />
      <span className="amend-procedure-box-title">{title}</span>
      <span className="amend-procedure-box-foot">
        {node.initial ? <span>▸ {t('state.initial')}</span> : null}
        {node.state?.final ? <span>■ {t('state.final')}</span> : null}
        <MarkSign mark={node.mark} />
        {findings > 0 ? <span>⚠ {findings}</span> : null}
      </span>
      <Handle type="source" position={Position.Bottom} isConnectable={isConnectable} />
    </div>
  );
}
