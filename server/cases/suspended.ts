import { type Outcome, refused } from '../problems/problem.ts';
import type { Actor } from './case.ts';
import type { Cases } from './context.ts';

/** A problem where a service takes no applications through the portal now. Who comes to the counter is served there. */
export function suspended(
  { suspensionOf }: Cases,
  { kind }: Pick<Actor, 'kind'>,
  service: string,
): Outcome<never> | undefined {
  const suspension = kind === 'applicant' ? suspensionOf?.(service) : undefined;
  return suspension === undefined
    ? undefined
    : refused('service-suspended', { params: { service }, notice: suspension.notice });
}
