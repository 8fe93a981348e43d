import type { Edition } from '../../schema/edition.ts';
import { wording } from '../../text/localize.ts';
import { quoted } from '../../text/value.ts';
import { compareMaps, compareProperties } from '../compare.ts';
import { type ItemDescriber, words } from '../describer.ts';
import { nameOf } from '../names.ts';
import { rule } from '../properties.ts';
import type { Aspect } from './aspect.ts';
import { events, roles } from './roles-events.ts';
import { states } from './states.ts';
import { transitions } from './transitions.ts';

const described: ItemDescriber<Pick<Edition['workflow'], 'initial'>> = {
  noun: words('Рәсім', 'Процедура', 'Procedure'),
  name: (_, { edition }, language) => quoted(wording(edition.service.title, language)),
  summary: () => [],
  properties: { initial: rule(words('бастапқы күйі', 'начальное состояние', 'initial state'), nameOf.state) },
};

/** The procedure: its start, states, steps, events and roles. */
export const workflow: Aspect = (scope) => {
  const before = scope.comparison.before.workflow;
  const after = scope.comparison.after.workflow;
  return [
    ...compareProperties(scope, described, '/workflow', before, after),
    ...compareMaps(scope, states, '/workflow/states', before.states, after.states),
    ...compareMaps(scope, transitions, '/workflow/transitions', before.transitions, after.transitions),
    ...compareMaps(scope, events, '/workflow/events', before.events, after.events),
    ...compareMaps(scope, roles, '/workflow/roles', before.roles, after.roles),
  ];
};
