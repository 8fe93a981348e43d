import Type from 'typebox';
import { Citation } from './citation.ts';
import { ConditionSlot } from './condition.ts';
import { ExpressionSlot } from './expression.ts';
import {
  DateText,
  Decimal,
  Key,
  keyed,
  keyedBy,
  Order,
  object,
  ref,
  Unverified,
  words,
} from './primitives.ts';
import { Text } from './text.ts';

/** Who may state a fact: the applicant's form, a registry's connector, an officer with evidence, or a computation. */
export const ESTABLISHERS = ['applicant', 'registry', 'officer', 'computation'] as const;

const common = {
  order: Order,
  title: Text,
  help: Type.Optional(Text),
  establishedBy: words(ESTABLISHERS),
  /** What the fact rests on: documents of the edition, or a described piece of evidence. */
  evidence: Type.Optional(
    object({ documents: Type.Optional(Type.Array(ref('document'))), text: Type.Optional(Text) }),
  ),
  registry: Type.Optional(Key),
  /** Of a fact that a computation establishes: how. */
  value: Type.Optional(ExpressionSlot),
  personal: Type.Optional(Type.Boolean()),
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
};

const BooleanFact = object({
  ...common,
  kind: Type.Literal('boolean'),
  trueText: Type.Optional(Text),
  falseText: Type.Optional(Text),
});
const TextFact = object({
  ...common,
  kind: Type.Literal('text'),
  minLength: Type.Optional(Type.Integer()),
  maxLength: Type.Integer({ minimum: 1, maximum: 20000 }),
  pattern: Type.Optional(Type.String()),
  format: Type.Optional(words(['email', 'phone', 'long'])),
});
const IntegerFact = object({
  ...common,
  kind: Type.Literal('integer'),
  minimum: Type.Integer(),
  maximum: Type.Integer(),
  unit: Type.Optional(words(['month', 'year', 'person', 'calendarDay', 'workingDay'])),
});
/** An exact decimal; its value is written as text. */
const DecimalFact = object({
  ...common,
  kind: Type.Literal('decimal'),
  minimum: Type.Optional(Decimal),
  maximum: Type.Optional(Decimal),
  /** How many digits may follow the point. */
  scale: Type.Integer({ minimum: 0, maximum: 12 }),
});
/** An exact sum of money in one currency; its value is the sum, written as text. */
const MoneyFact = object({
  ...common,
  kind: Type.Literal('money'),
  currency: Type.String({ pattern: '^[A-Z]{3}$' }),
  minimum: Type.Optional(Decimal),
  maximum: Type.Optional(Decimal),
  scale: Type.Integer({ minimum: 0, maximum: 12 }),
});
const DateFact = object({
  ...common,
  kind: Type.Literal('date'),
  notBefore: Type.Optional(DateText),
  notAfter: Type.Optional(DateText),
});
const ChoiceFact = object({
  ...common,
  kind: Type.Literal('choice'),
  options: keyed(object({ order: Order, title: Text })),
});
const CodeFact = object({ ...common, kind: Type.Literal('code'), codelist: ref('codelist') });

const simple = [
  BooleanFact,
  TextFact,
  IntegerFact,
  DecimalFact,
  MoneyFact,
  DateFact,
  ChoiceFact,
  CodeFact,
] as const;

/** A list of subjects (family members, entries, permits): each row has its own simple facts. */
const ListFact = object({
  ...common,
  kind: Type.Literal('list'),
  minItems: Type.Optional(Type.Integer()),
  maxItems: Type.Integer({ minimum: 1, maximum: 200 }),
  itemTitle: Text,
  fields: keyed(Type.Union([...simple])),
  requiredFields: Type.Optional(Type.Array(Key)),
});

/** A typed named value about a case. */
export const Fact = Type.Union([...simple, ListFact]);
export type Fact = Type.Static<typeof Fact>;
export type SimpleFact = Exclude<Fact, { kind: 'list' }>;

/** A page of the generated form; its fields are facts. */
export const FormPage = object({
  order: Order,
  title: Text,
  description: Type.Optional(Text),
  appliesTo: Type.Optional(Type.Array(ref('variant'))),
  when: Type.Optional(ConditionSlot),
  fields: keyedBy(
    'fact',
    object({
      order: Order,
      required: Type.Boolean(),
      appliesTo: Type.Optional(Type.Array(ref('variant'))),
      when: Type.Optional(ConditionSlot),
    }),
  ),
});

/** The form: pages of fields; a field's key is the fact it asks for. */
export const Form = object({
  title: Text,
  form: Type.Optional(object({ text: Text, citation: Citation })),
  /** The facts that together are the applicant's name, in order: lists of cases show it. */
  applicantName: Type.Optional(Type.Array(ref('fact'))),
  pages: keyed(FormPage),
});
