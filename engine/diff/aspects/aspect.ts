import type { Scope } from '../compare.ts';
import type { Change } from '../types.ts';

/** The changes of one aspect between the two editions of a scope. */
export type Aspect = (scope: Scope) => readonly Change[];
