import Type from 'typebox';

/** What a leaf compares with: a constant, a list of constants, another fact, or a field of the row at hand. */
export type ConditionValue =
  | boolean
  | number
  | string
  | readonly (string | number)[]
  | { readonly fact: string }
  | { readonly field: string };

/** One comparison. `path` is a plain dotted name into a structured fact, never an expression. */
export interface Leaf {
  readonly fact: string;
  readonly operator: string;
  readonly value: ConditionValue;
  readonly path?: string;
}

/** One comparison of a field of the row at hand, inside `some`, `every` or `count`. */
export interface FieldLeaf {
  readonly field: string;
  readonly operator: string;
  readonly value: ConditionValue;
}

/** The rows of a list fact of which a condition holds. */
export interface OverList {
  readonly list: string;
  readonly where: Condition;
}

/** How many rows of a list fact (of which a condition holds) compare with a number. */
export interface CountOverList {
  readonly list: string;
  readonly where?: Condition;
  readonly operator: string;
  readonly value: number | { readonly fact: string };
}

/** The JSON syntax of json-rules-engine, and quantifiers over lists of subjects. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly condition: string }
  | { readonly some: OverList }
  | { readonly every: OverList }
  | { readonly count: CountOverList }
  | FieldLeaf
  | Leaf;

const leafValue = Type.Union([
  Type.Boolean(),
  Type.Number(),
  Type.String(),
  Type.Array(Type.Union([Type.String(), Type.Number()])),
  Type.Object({ fact: Type.String() }, { additionalProperties: false }),
  Type.Object({ field: Type.String() }, { additionalProperties: false }),
]);

const strict = { additionalProperties: false };

const overList = Type.Object({ list: Type.String(), where: Type.Ref('Condition') }, strict);

/** For editors' completion; `parseCondition` gives the precise diagnostics. */
export const ConditionSchema = Type.Cyclic(
  {
    Condition: Type.Union([
      Type.Object({ all: Type.Array(Type.Ref('Condition')) }, strict),
      Type.Object({ any: Type.Array(Type.Ref('Condition')) }, strict),
      Type.Object({ not: Type.Ref('Condition') }, strict),
      Type.Object({ condition: Type.String() }, strict),
      Type.Object({ some: overList }, strict),
      Type.Object({ every: overList }, strict),
      Type.Object(
        {
          count: Type.Object(
            {
              list: Type.String(),
              where: Type.Optional(Type.Ref('Condition')),
              operator: Type.String(),
              value: Type.Union([Type.Number(), Type.Object({ fact: Type.String() }, strict)]),
            },
            strict,
          ),
        },
        strict,
      ),
      Type.Object({ field: Type.String(), operator: Type.String(), value: leafValue }, strict),
      Type.Object(
        {
          fact: Type.String(),
          operator: Type.String(),
          value: leafValue,
          path: Type.Optional(Type.String()),
        },
        strict,
      ),
    ]),
  },
  'Condition',
);

/** A place in a definition that holds a condition; checked by `parseCondition`, so the schema stays shallow. */
export const ConditionSlot = Type.Unsafe<Condition>(Type.Object({}, { 'x-qagida': 'condition' }));
