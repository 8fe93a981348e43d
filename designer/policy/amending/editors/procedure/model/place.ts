import { join, segments } from '../../../../../../engine/json/pointer.ts';
import type { Graph } from './graph.ts';
import type { GraphPlace } from './move.ts';

const STATES = '/workflow/states';
const TRANSITIONS = '/workflow/transitions';

/** A state or a step of a procedure by its key. */
export interface Chosen {
  readonly kind: 'state' | 'step';
  readonly key: string;
}

export const pointerOf = ({ kind, key }: Chosen): string =>
  join(kind === 'state' ? STATES : TRANSITIONS, key);

/** The state or the step that a pointer names, or lies in. */
export function chosenAt(pointer: string | undefined): Chosen | undefined {
  if (pointer === undefined) return undefined;
  const [aspect, map, key] = segments(pointer);
  if (aspect !== 'workflow' || key === undefined) return undefined;
  if (map === 'states') return { kind: 'state', key };
  return map === 'transitions' ? { kind: 'step', key } : undefined;
}

/** The key of what stands at a place of the graph. */
export function chosenOf({ edges }: Graph, { kind, id }: GraphPlace): Chosen | undefined {
  if (kind === 'state') return { kind, key: id };
  const edge = edges.find((one) => one.id === id);
  return edge && { kind, key: edge.transition };
}

/** Where something is drawn; of a step the edge looked at last, if it is one of its edges, else the first. */
export function placeOf(
  { edges }: Graph,
  chosen: Chosen | undefined,
  last: GraphPlace | undefined,
): GraphPlace | undefined {
  if (chosen === undefined) return undefined;
  if (chosen.kind === 'state') return { kind: 'state', id: chosen.key };
  const own = edges.filter(({ transition }) => transition === chosen.key);
  const edge = own.find(({ id }) => last?.kind === 'step' && id === last.id) ?? own[0];
  return edge && { kind: 'step', id: edge.id };
}
