import { oncePer } from '../../json/once-per.ts';
import type { Library } from '../../library/types.ts';
import { tryCase } from '../../scenario/try.ts';
import { inOrder } from '../../schema/in-order.ts';
import { baseApplicant } from './base.ts';
import type { Applicant, BaseExample, Example } from './example.ts';
import { exampleOf } from './example-of.ts';
import { expectedOfBase } from './expected-of.ts';
import type { Item } from './items/kinds.ts';
import { type UntestedItems, untestedItems } from './items/untested.ts';
import type { Making } from './making.ts';

/** One example that is still to be made; sometimes there is none after all. */
export type ToMake = () => Example | undefined;

/**
 * The examples for what an act changes in a service and no scenario tests, each made when it is asked for: making one can take a second. For each
 * variant with grounds the applicant against whom nothing stands comes first.
 */
export function examplesFor(library: Library, service: string, act: string): readonly ToMake[] {
  return untestedItems(library, service, act).flatMap((untested) => ofPart(library, service, untested));
}

function ofPart(library: Library, service: string, { items, ...place }: UntestedItems): readonly ToMake[] {
  const making: Making = { library, service, ...place };
  const baseOf = oncePer((_: Making, variant) => baseApplicant(making, variant));
  const variants = inOrder(making.edition.service.variants).map(([id]) => id);
  return variants.flatMap((variant) => {
    const here = items.filter(({ appliesTo }) => variants.find((id) => appliesTo.includes(id)) === variant);
    const grounds = here.filter(({ kind }) => kind === 'ground');
    const base = () => baseOf(making, variant);
    return [
      ...(grounds.length === 0 ? [] : [() => baseExample(making, grounds, base())]),
      ...here.map((item) => () => exampleOf(making, item, variant, base)),
    ];
  });
}

/** Undefined where the engine cannot assess it, or a ground applies to it after all. */
function baseExample(
  making: Making,
  grounds: readonly Item[],
  applicant: Applicant,
): BaseExample | undefined {
  const { library, service, part } = making;
  const tried = tryCase(library, service, applicant.case);
  if (!tried.ok) return undefined;
  const { assessment, edition } = tried;
  const items = grounds.filter(({ id }) => assessment.grounds[id]?.applies === false);
  if (items.length === 0) return undefined;
  return {
    kind: 'base',
    key: `${part}/${applicant.case.variant}`,
    part,
    applicant,
    items,
    case: applicant.case,
    after: assessment,
    expect: expectedOfBase(items, assessment, edition),
  };
}
