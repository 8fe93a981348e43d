import { agreeing } from './agree.ts';
import type { Hit } from './policy.ts';

/** Several rows may match if they all give the same output. */
export const any: Hit = { name: 'any', gap: 'error', decide: agreeing };
