import { BaseEdge, EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import { MarkSign } from '../MarkSign.tsx';
import { pathOf } from '../model/path.ts';
import type { StepEdge } from './flow.ts';

/** A step as it is drawn: a line through the corners that the layout gave it, and its words on it. */
export function StepLine({ id, data, markerEnd }: EdgeProps<StepEdge>) {
  if (data === undefined) return null;
  const { edge, title, label, line, chosen } = data;
  const { x, y, width, height } = label;
  return (
    <>
      <BaseEdge
        id={id}
        path={pathOf(line)}
        className={`amend-procedure-line amend-procedure-${edge.mark}${chosen ? ' amend-procedure-line-chosen' : ''}`}
        {...(markerEnd === undefined ? {} : { markerEnd })}
      />
      <EdgeLabelRenderer>
        <div
          className={`amend-procedure-label amend-procedure-${edge.mark} nodrag nopan`}
          data-edge={id}
          data-chosen={chosen || undefined}
          style={{ width, height, transform: `translate(${x}px, ${y}px)` }}
          title={title}
        >
          <span className="amend-procedure-label-title">{title}</span>
          <MarkSign mark={edge.mark} />
        </div>
      </EdgeLabelRenderer>
    </>
  );
}
