import type { HitPolicy } from '../../schema/table.ts';
import { any } from './any.ts';
import { collectCount } from './collect-count.ts';
import { collectMax } from './collect-max.ts';
import { collectMin } from './collect-min.ts';
import { collectSum } from './collect-sum.ts';
import { first } from './first.ts';
import type { Hit } from './policy.ts';
import { priority } from './priority.ts';
import { unique } from './unique.ts';

/** Every hit policy by its name. */
export const hits: Readonly<Record<HitPolicy, Hit>> = {
  unique,
  any,
  first,
  priority,
  'collect-sum': collectSum,
  'collect-min': collectMin,
  'collect-max': collectMax,
  'collect-count': collectCount,
};
