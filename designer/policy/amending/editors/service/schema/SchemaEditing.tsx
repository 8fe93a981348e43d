import type { ReactNode } from 'react';
import { FieldsContext } from './fields-context.ts';
import { SchemaFields } from './SchemaFields.tsx';

/** Around everything that is edited as its schema says. */
export function SchemaEditing({ children }: { readonly children: ReactNode }) {
  return <FieldsContext value={SchemaFields}>{children}</FieldsContext>;
}
