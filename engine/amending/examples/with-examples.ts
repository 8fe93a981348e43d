import { equal } from '../../diff/equal.ts';
import type { Provision } from '../../schema/citation.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { Text } from '../../schema/text.ts';
import { scenarioFile, scenariosIn, withScenario } from '../add-scenario.ts';
import type { Documents } from '../operations.ts';
import { put } from '../put.ts';
import type { BaseExample, ItemExample } from './example.ts';

/** An example that a person has confirmed. */
export interface Confirmed {
  readonly example: BaseExample | ItemExample;
  readonly title: Text;
}

/**
 * Saves examples as scenarios of a draft, each with the provisions that it tests. Where the draft has a scenario of its own of the very same case, that one
 * expects it as well, instead of a second one of the same case.
 */
export function withExamples(
  documents: Documents,
  place: { readonly service: string; readonly act: string },
  confirmed: readonly Confirmed[],
): Documents {
  return confirmed.reduce((now, one) => withExample(now, place, one), documents);
}

function withExample(
  documents: Documents,
  { service, act }: { readonly service: string; readonly act: string },
  { example, title }: Confirmed,
): Documents {
  const tests = testedBy(example, act);
  const file = scenarioFile(service, act);
  const same = scenariosIn(documents, service).find(
    (one) => one.file === file && equal(caseOf(one.scenario), example.case),
  );
  if (same === undefined) {
    const name = example.kind === 'base' ? example.case.variant : example.item.id;
    const scenario = { title, tests: [...tests], ...example.case, expect: example.expect };
    return withScenario(documents, { service, act, name }, scenario).documents;
  }
  const { scenario } = same;
  const more = tests.filter((one) => !scenario.tests.some((other) => equal(one, other)));
  const joined: Scenario = {
    ...scenario,
    tests: [...scenario.tests, ...more],
    expect: both(scenario.expect, example.expect),
  };
  return { ...documents, [file]: put(documents[file], ['scenarios', same.id], joined) };
}

/** The provisions that an example tests: of the amending act, where it wrote the item; else what the item rests on. */
export function testedBy(example: BaseExample | ItemExample, act: string): readonly Provision[] {
  const items = example.kind === 'base' ? example.items : [example.item];
  const all = items.flatMap(({ citation }): readonly Provision[] => {
    if (citation === undefined) return [];
    const { by } = citation;
    return [by?.act === act ? by : { act: citation.act, provision: citation.provision }];
  });
  return all.filter((one, index) => all.findIndex((other) => equal(one, other)) === index);
}

function caseOf({
  order: _,
  title: __,
  tests: ___,
  calculation: ____,
  demo: _____,
  expect: ______,
  ...rest
}: Scenario) {
  return rest;
}

/** What either expects; of one case they cannot disagree. */
function both(one: Scenario['expect'], other: Scenario['expect']): Scenario['expect'] {
  return {
    ...one,
    ...other,
    ...joined('grounds', one, other),
    ...joined('requirements', one, other),
    ...joined('documents', one, other),
    ...joined('limits', one, other),
    ...joined('amounts', one, other),
    ...joined('deadlines', one, other),
  };
}

const joined = <A extends keyof Scenario['expect']>(
  aspect: A,
  one: Scenario['expect'],
  other: Scenario['expect'],
): Scenario['expect'] => {
  const [before, more] = [one[aspect], other[aspect]];
  return typeof before === 'object' && typeof more === 'object' ? { [aspect]: { ...before, ...more } } : {};
};
