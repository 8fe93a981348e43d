import type { Fact } from '../../../../../../engine/schema/fact.ts';

export const KINDS = [
  'boolean',
  'text',
  'integer',
  'decimal',
  'money',
  'date',
  'choice',
  'code',
  'list',
] as const satisfies readonly Fact['kind'][];

/** What a fact of a new kind takes from others. */
interface Around {
  /** The fact without what is being edited: where it had the kind, it has its bounds again. */
  readonly before?: Fact | undefined;
  /** A currency that the edition uses. */
  readonly currency?: string | undefined;
  /** A code list of the library. */
  readonly codelist?: string | undefined;
}

/** How long a text is, how many rows a list has, how far a number goes until somebody says otherwise. */
const MOST = { length: 200, rows: 20, number: 1000, digits: 2 } as const;

/** A fact with another kind: what every kind has stays; bounds stay where the new kind has them too; the rest begins anew. */
export function withKind(fact: Fact, kind: Fact['kind'], around: Around = {}): Fact {
  const { before, currency = '', codelist = '' } = around;
  if (fact.kind === kind) return fact;
  const common = commonOf(fact);
  if (before?.kind === kind) return { ...before, ...common };
  switch (kind) {
    case 'boolean':
    case 'date':
      return { ...common, kind };
    case 'text':
      return { ...common, kind, maxLength: MOST.length };
    case 'integer':
      return {
        ...common,
        kind,
        minimum: wholeOf(fact, 'minimum') ?? 0,
        maximum: wholeOf(fact, 'maximum') ?? MOST.number,
      };
    case 'decimal':
      return { ...common, kind, ...boundsOf(fact), scale: scaleOf(fact) };
    case 'money':
      return { ...common, kind, currency, ...boundsOf(fact), scale: scaleOf(fact) };
    case 'choice':
      return { ...common, kind, options: {} };
    case 'code':
      return { ...common, kind, codelist };
    case 'list':
      return { ...common, kind, maxItems: MOST.rows, itemTitle: fact.title, fields: {} };
  }
}

/** What a fact of any kind has. */
function commonOf(fact: Fact) {
  const { order, title, help, establishedBy, evidence, registry, value, personal, citation, unverified } =
    fact;
  return {
    order,
    title,
    establishedBy,
    ...(help === undefined ? {} : { help }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(registry === undefined ? {} : { registry }),
    ...(value === undefined ? {} : { value }),
    ...(personal === undefined ? {} : { personal }),
    ...(citation === undefined ? {} : { citation }),
    ...(unverified === undefined ? {} : { unverified }),
  };
}

const scaleOf = (fact: Fact): number =>
  fact.kind === 'decimal' || fact.kind === 'money' ? fact.scale : fact.kind === 'integer' ? 0 : MOST.digits;

/** The bounds of a number as exact decimals. */
function boundsOf(fact: Fact): { readonly minimum?: string; readonly maximum?: string } {
  if (fact.kind !== 'integer' && fact.kind !== 'decimal' && fact.kind !== 'money') return {};
  const { minimum, maximum } = fact;
  return {
    ...(minimum === undefined ? {} : { minimum: String(minimum) }),
    ...(maximum === undefined ? {} : { maximum: String(maximum) }),
  };
}

/** A bound as a whole number, where it is one. */
function wholeOf(fact: Fact, which: 'minimum' | 'maximum'): number | undefined {
  const bound = boundsOf(fact)[which];
  const number = bound === undefined ? Number.NaN : Number(bound);
  return Number.isSafeInteger(number) ? number : undefined;
}
