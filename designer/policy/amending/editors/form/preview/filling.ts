import type { Edition } from '../../../../../../engine/schema/edition.ts';
import type { Scenario } from '../../../../../../engine/schema/scenario.ts';

/** The scenarios whose facts fill anything of a form, each with how many of its fields; those that fill most first. */
export function fillingForms(
  scenarios: readonly (readonly [name: string, scenario: Scenario])[],
  { pages }: Pick<Edition['form'], 'pages'>,
): readonly (readonly [name: string, scenario: Scenario, count: number])[] {
  const asked = new Set(Object.values(pages).flatMap(({ fields }) => Object.keys(fields)));
  return scenarios
    .map(([name, scenario]) => {
      const count = Object.keys(scenario.facts).filter((fact) => asked.has(fact)).length;
      return [name, scenario, count] as const;
    })
    .filter(([, , count]) => count > 0)
    .sort(([, , one], [, , other]) => other - one);
}
