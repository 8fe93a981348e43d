import type { Act } from '../../../../engine/schema/act.ts';
import { useActNumber } from './useActNumber.ts';

/** An act by its number and date; one without a number by its key. */
export function ActNumber({ act }: { readonly act: Pick<Act, 'id' | 'number' | 'adopted'> }) {
  return useActNumber()(act) ?? act.id;
}
