import { type ComponentType, createContext, useContext } from 'react';
import type { Shape } from '../../../../../../engine/library/shape/shape.ts';

export interface FieldsProps {
  /** Of the object in the edition. */
  readonly pointer: string;
  readonly shape: Shape;
  /** What the item is called that it belongs to. */
  readonly name: string;
  /** The list of whose rows the item is asked. */
  readonly each?: string | undefined;
}

/** What shows the members of an object: objects lie in objects, so those inside take it from around them. */
export const FieldsContext = createContext<ComponentType<FieldsProps> | undefined>(undefined);

/** The component that shows the members of an object. */
export function useFields(): ComponentType<FieldsProps> {
  const fields = useContext(FieldsContext);
  if (fields === undefined) throw new Error('No definition is edited by its schema here');
  return fields;
}
