import { own } from '../json/own.ts';
import type { Expression } from '../schema/expression.ts';
import type { Fact } from '../schema/fact.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { Value } from '../values/types.ts';
import type { CellConstant } from './constant.ts';
import { type ConstantKind, kindShownBy } from './constant.ts';

/** The values that an input can take. */
export type Domain =
  /** Exactly these, and with `others` any that no cell names. */
  | { readonly kind: 'listed'; readonly values: readonly Value[]; readonly others: boolean }
  /** Numbers or sums of money: with a `scale`, only those with so many digits after the point. */
  | {
      readonly kind: 'number';
      readonly currency?: string;
      readonly minimum?: string;
      readonly maximum?: string;
      readonly scale?: number;
    }
  | { readonly kind: 'date'; readonly notBefore?: IsoDate; readonly notAfter?: IsoDate };

/** What domains are found from. */
export interface DomainScope {
  readonly facts: Readonly<Record<string, Fact>>;
  /** The entries of code lists by id; without them a code may be any. */
  readonly codelists?: Readonly<Record<string, { readonly entries: Readonly<Record<string, unknown>> }>>;
  /** Whether the declared bounds of facts that a computation establishes are taken for true. */
  readonly trustComputed: boolean;
}

/**
 * The values that an input can take: those of the fact that it names within the fact's declared bounds. Anything else that can be worked out is
 * taken as the whole line, whose constants tell of what kind it is.
 * @param constants all constants in the input's cells
 */
export function domainOf(input: Expression, constants: readonly CellConstant[], scope: DomainScope): Domain {
  const fact = 'fact' in input ? own(scope.facts, input.fact) : undefined;
  if (fact === undefined) return lineOf(kindShownBy(constants));
  return domainOfFact(fact, scope);
}

function domainOfFact(fact: Fact, { codelists, trustComputed }: DomainScope): Domain {
  const bounded = trustComputed || fact.establishedBy !== 'computation';
  switch (fact.kind) {
    case 'boolean':
      return lineOf('boolean');
    case 'choice':
      return listed(Object.keys(fact.options), !bounded);
    case 'code': {
      const list = codelists && own(codelists, fact.codelist);
      return listed(Object.keys(list?.entries ?? {}), list === undefined || !bounded);
    }
    case 'integer':
      return { kind: 'number', scale: 0, ...(bounded ? decimals(fact) : {}) };
    case 'decimal':
      return { kind: 'number', ...(bounded ? { scale: fact.scale, ...decimals(fact) } : {}) };
    case 'money': {
      const { currency, scale } = fact;
      return { kind: 'number', currency, ...(bounded ? { scale, ...decimals(fact) } : {}) };
    }
    case 'date': {
      const { notBefore, notAfter } = bounded ? fact : {};
      return {
        kind: 'date',
        ...(notBefore === undefined ? {} : { notBefore }),
        ...(notAfter === undefined ? {} : { notAfter }),
      };
    }
    case 'text':
    case 'list':
      return listed([], true);
    default:
      return fact satisfies never;
  }
}

function lineOf(kind: ConstantKind): Domain {
  switch (kind) {
    case 'boolean':
      return { kind: 'listed', values: [true, false].map((boolean) => ({ kind, boolean })), others: false };
    case 'code':
      return listed([], true);
    case 'number':
    case 'date':
      return { kind };
    default:
      return kind satisfies never;
  }
}

const listed = (codes: readonly string[], others: boolean): Domain => ({
  kind: 'listed',
  values: codes.map((code) => ({ kind: 'code', code })),
  others,
});

function decimals({
  minimum,
  maximum,
}: {
  readonly minimum?: string | number;
  readonly maximum?: string | number;
}) {
  return {
    ...(minimum === undefined ? {} : { minimum: String(minimum) }),
    ...(maximum === undefined ? {} : { maximum: String(maximum) }),
  };
}
