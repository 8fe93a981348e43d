import type { Fact } from '../../schema/fact.ts';
import { spokenFor } from '../../schema/languages.ts';
import type { Language, Text } from '../../schema/text.ts';
import { formatDate } from '../../text/date.ts';
import { formatQuantity } from '../../text/duration.ts';
import { describeExpression } from '../../text/expression.ts';
import { wording } from '../../text/localize.ts';
import { formatDecimal } from '../../text/number.ts';
import { quoted } from '../../text/value.ts';
import { compareMaps } from '../compare.ts';
import { type ItemDescriber, type Side, type Words, words } from '../describer.ts';
import { labels } from '../labels.ts';
import { nameOf, namesOf } from '../names.ts';
import { citation, entries, order, rule, shown, text, unverified } from '../properties.ts';
import type { Aspect } from './aspect.ts';

/** All properties that any kind of fact has, each optional but the common ones: a fact may change its kind. */
type Merged<U> = {
  readonly [K in U extends unknown ? keyof U : never]?: U extends unknown ? Member<U, K> : never;
};
type Member<U, K extends PropertyKey> = K extends keyof U ? Exclude<U[K], undefined> : never;
type AnyFact = Merged<Fact> & Pick<Fact, 'title' | 'kind' | 'establishedBy'>;

const KINDS: Readonly<Record<Fact['kind'], Words>> = {
  boolean: words('иә/жоқ', 'да/нет', 'yes or no'),
  text: words('мәтін', 'текст', 'text'),
  integer: words('бүтін сан', 'целое число', 'whole number'),
  decimal: words('ондық сан', 'десятичное число', 'decimal number'),
  money: words('ақша сомасы', 'денежная сумма', 'sum of money'),
  date: words('күн', 'дата', 'date'),
  choice: words('таңдау', 'выбор', 'choice'),
  code: words('тізімнен таңдау', 'код из списка', 'code from a list'),
  list: words('тізім', 'список', 'list'),
};
const ESTABLISHERS: Readonly<Record<Fact['establishedBy'], Words>> = {
  applicant: words('өтініш беруші', 'заявитель', 'the applicant'),
  registry: words('ақпараттық жүйе', 'информационная система', 'a registry'),
  officer: words('лауазымды адам', 'должностное лицо', 'an officer'),
  computation: words('есептеу', 'расчёт', 'a computation'),
};
const ESTABLISHED_BY = words('белгілейтін:', 'устанавливает', 'established by');

const key = (value: string) => value;
const count = (value: number) => String(value);
const bound = (value: number | string, _: Side, language: Language) => formatDecimal(String(value), language);
const date = (value: string, _: Side, language: Language) => formatDate(value, language);
const titled = (_: string, { title }: { readonly title: Text }, __: Side, language: Language) =>
  quoted(wording(title, language));
const YES_NO = { true: words('иә', 'да', 'yes'), false: words('жоқ', 'нет', 'no') };

const described: ItemDescriber<AnyFact> = {
  noun: words('Факт', 'Факт', 'Fact'),
  name: ({ title }, _, language) => quoted(wording(title, language)),
  summary: ({ kind, establishedBy }, _, language) => [
    KINDS[kind][spokenFor(language)],
    `${ESTABLISHED_BY[spokenFor(language)]} ${ESTABLISHERS[establishedBy][spokenFor(language)]}`,
  ],
  properties: {
    order,
    title: text(labels.title),
    help: text(words('түсіндірмесі', 'пояснение', 'help')),
    kind: rule(words('түрі', 'вид', 'kind'), (kind, _, language) => KINDS[kind][spokenFor(language)]),
    establishedBy: rule(
      words('белгілейтін', 'кто устанавливает', 'one who establishes it'),
      (by, _, language) => {
        return ESTABLISHERS[by][spokenFor(language)];
      },
    ),
    evidence: rule(words('дәлелі', 'доказательство', 'evidence'), (evidence, side, language) =>
      [
        ...(evidence.documents ? [namesOf(nameOf.document, evidence.documents, side, language)] : []),
        ...(evidence.text ? [quoted(wording(evidence.text, language))] : []),
      ].join(', '),
    ),
    registry: rule(words('ақпараттық жүйесі', 'информационная система', 'registry'), key),
    personal: rule(
      words('дербес дерек', 'персональные данные', 'marking as personal data'),
      (yes, _, language) => {
        return YES_NO[`${yes}`][spokenFor(language)];
      },
    ),
    value: rule(words('есептелуі', 'вычисление', 'computation'), (value, { edition, library }, language) =>
      describeExpression(value, edition, library, language),
    ),
    currency: rule(words('валютасы', 'валюта', 'currency'), key),
    scale: rule(
      words('нүктеден кейінгі таңба саны', 'число знаков после точки', 'number of digits after the point'),
      count,
    ),
    trueText: text(words('«иә» мәтіні', 'текст «да»', 'wording of yes')),
    falseText: text(words('«жоқ» мәтіні', 'текст «нет»', 'wording of no')),
    minLength: rule(words('ең аз ұзындығы', 'наименьшая длина', 'least length'), count),
    maxLength: rule(words('ең көп ұзындығы', 'наибольшая длина', 'greatest length'), count),
    pattern: rule(words('үлгісі', 'образец записи', 'pattern'), key),
    format: shown(words('пішімі', 'формат', 'format'), key),
    minimum: rule(words('ең аз мәні', 'наименьшее значение', 'least value'), bound),
    maximum: rule(words('ең көп мәні', 'наибольшее значение', 'greatest value'), bound),
    unit: rule(words('өлшем бірлігі', 'единица', 'unit'), (unit, _, language) =>
      formatQuantity(1, unit, language),
    ),
    notBefore: rule(words('ең ерте күні', 'самая ранняя дата', 'earliest date'), date),
    notAfter: rule(words('ең кеш күні', 'самая поздняя дата', 'latest date'), date),
    options: entries(words('нұсқалары', 'варианты', 'options'), titled),
    codelist: rule(words('код тізімі', 'список кодов', 'code list'), nameOf.codelist),
    minItems: rule(words('жолдардың ең аз саны', 'наименьшее число строк', 'least number of rows'), count),
    maxItems: rule(
      words('жолдардың ең көп саны', 'наибольшее число строк', 'greatest number of rows'),
      count,
    ),
    itemTitle: text(words('жол атауы', 'название строки', 'name of a row')),
    fields: entries(words('өрістері', 'поля', 'fields'), titled),
    requiredFields: rule(words('міндетті өрістері', 'обязательные поля', 'required fields'), (keys) =>
      keys.map(quoted).join(', '),
    ),
    citation,
    unverified,
  },
};

/** What a case is about. */
export const facts: Aspect = (scope) =>
  compareMaps<AnyFact>(
    scope,
    described,
    '/facts',
    scope.comparison.before.facts,
    scope.comparison.after.facts,
  );
