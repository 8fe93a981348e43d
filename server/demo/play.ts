import type { Logger } from 'pino';
import type { ServiceDefinition } from '../../engine/library/types.ts';
import { inOrder } from '../../engine/schema/in-order.ts';
import type { Scenario } from '../../engine/schema/scenario.ts';
import type { Cases } from '../cases/context.ts';
import type { Clock } from '../clock/clock.ts';
import { todayFor } from '../clock/today.ts';
import { playScenario } from './play-scenario.ts';

/**
 * Plays the library's demonstration scenarios as real cases, by way of the same commands that people use, with the clock moved into the past. Only on an
 * empty store: what people did afterwards stays.
 */
export async function playDemonstration(cases: Cases, clock: Clock, logger: Logger): Promise<void> {
  if ((await cases.repository.all()).length > 0) return;
  for (const service of Object.values(cases.library.services)) {
    const today = todayFor(cases.library, service, clock.now());
    for (const [id, scenario] of demonstrations(service)) {
      const problem = await playScenario(cases, service, scenario, today);
      if (problem !== undefined)
        logger.warn({ service: service.id, scenario: id, problem }, 'a demonstration case stopped early');
    }
  }
}

function demonstrations(service: ServiceDefinition): readonly (readonly [string, Scenario])[] {
  const scenarios = Object.entries(service.scenarios).map(([id, { scenario }]): [string, Scenario] => [
    id,
    scenario,
  ]);
  return inOrder(Object.fromEntries(scenarios)).filter(
    ([, { demo, story }]) => demo !== undefined && story !== undefined,
  );
}
