import { join } from '../../json/pointer.ts';
import { spokenFor } from '../../schema/languages.ts';
import type { Criterion, Scoring } from '../../schema/scoring.ts';
import type { Language, Text } from '../../schema/text.ts';
import { wording } from '../../text/localize.ts';
import { formatDecimal } from '../../text/number.ts';
import { quoted } from '../../text/value.ts';
import { cellInWords } from '../cells.ts';
import { compareItems, compareMaps, keysInOrder, type Scope } from '../compare.ts';
import { type ItemDescriber, type Side, words } from '../describer.ts';
import { expression, said } from '../expressions.ts';
import { labels } from '../labels.ts';
import { nameOf, someVariantsOf } from '../names.ts';
import { citation, entries, order, rule, set, text, unverified } from '../properties.ts';
import type { Change } from '../types.ts';
import type { Aspect } from './aspect.ts';

const label = {
  maximum: words('ең көп ұпай', 'наибольшее число баллов', 'greatest number of points'),
  threshold: words('өту шегі', 'проходной порог', 'threshold'),
  points: words('ұпай', 'баллы', 'points'),
  criteria: words('өлшемшарттары', 'критерии', 'criteria'),
};
const UNSAID = words('ұпай саны айтылмаған', 'число баллов не сказано', 'nobody has said how many points');

const decimal = (value: string, _: Side, language: Language) => formatDecimal(value, language);
const titled = (_: string, { title }: { readonly title: Text }, __: Side, language: Language) =>
  quoted(wording(title, language));

const described: ItemDescriber<Scoring> = {
  noun: words('Бағалау', 'Схема оценки', 'Scoring scheme'),
  name: ({ title }, _, language) => quoted(wording(title, language)),
  summary: ({ threshold, maximum, criteria, appliesTo }, side, language) => [
    `${label.criteria[spokenFor(language)]}: ${Object.keys(criteria).length}`,
    ...(threshold === undefined
      ? []
      : [`${label.threshold[spokenFor(language)]}: ${decimal(threshold, side, language)}`]),
    ...(maximum === undefined
      ? []
      : [`${label.maximum[spokenFor(language)]}: ${decimal(maximum, side, language)}`]),
    ...someVariantsOf(appliesTo, side, language),
  ],
  properties: {
    order,
    title: text(labels.title),
    appliesTo: set(labels.variants, nameOf.variant),
    sections: entries(words('бөлімдері', 'разделы', 'sections'), titled),
    criteria: entries(label.criteria, titled),
    maximum: rule(label.maximum, decimal),
    threshold: rule(label.threshold, decimal),
    text: text(labels.text),
    citation,
    unverified,
  },
};

const { criteria: _, ...ownProperties } = described.properties;
/** A scheme on both sides: its criteria are compared one by one. */
const stayingScheme: ItemDescriber<Omit<Scoring, 'criteria'>> = {
  noun: described.noun,
  name: ({ title }, __, language) => quoted(wording(title, language)),
  summary: () => [],
  properties: ownProperties,
};

/** A criterion is named by its title and its scheme. */
const criteriaOf = (scheme: Scoring): ItemDescriber<Criterion> => ({
  noun: words('Өлшемшарт', 'Критерий', 'Criterion'),
  name: ({ title }, __, language) =>
    `${quoted(wording(title, language))} (${quoted(wording(scheme.title, language))})`,
  summary: (criterion, side, language) => [pointsInWords(criterion, side, language)],
  properties: {
    order,
    title: text(labels.title),
    section: rule(words('бөлімі', 'раздел', 'section'), (section, __, language) => {
      const title = scheme.sections?.[section]?.title;
      return quoted(title === undefined ? section : wording(title, language));
    }),
    points: expression(label.points),
    of: expression(words('бағаланатын мәні', 'оцениваемое значение', 'value that is scored')),
    bands: entries(words('аралықтары', 'промежутки', 'bands'), (__, { is, points }, side, language) => {
      return quoted(`${cellInWords(is, language)}: ${decimal(points, side, language)}`);
    }),
    maximum: rule(label.maximum, decimal),
    text: text(labels.text),
    citation,
    unverified,
  },
});

function pointsInWords({ points, bands }: Criterion, side: Side, language: Language): string {
  if (points !== undefined) return `${label.points[spokenFor(language)]}: ${said(points, side, language)}`;
  if (bands === undefined) return UNSAID[spokenFor(language)];
  const each = keysInOrder(bands).flatMap((key) => bands[key] ?? []);
  const spoken = each.map(({ is, points: given }) => {
    return `${cellInWords(is, language)}: ${decimal(given, side, language)}`;
  });
  return `${label.points[spokenFor(language)]}: ${spoken.join('; ')}`;
}

/** Scoring schemes: their own words, then criterion by criterion. */
export const scoring: Aspect = (scope) => {
  const before = scope.comparison.before.scoring ?? {};
  const after = scope.comparison.after.scoring ?? {};
  return keysInOrder({ ...before, ...after }).flatMap((key) =>
    schemeChanges(scope, key, before[key], after[key]),
  );
};

function schemeChanges(
  scope: Scope,
  item: string,
  before: Scoring | undefined,
  after: Scoring | undefined,
): Change[] {
  const pointer = join('/scoring', item);
  if (!before || !after) return compareItems(scope, described, { pointer, item, before, after });
  return [
    ...compareItems(scope, stayingScheme, { pointer, item, before, after }),
    ...compareMaps(scope, criteriaOf(after), join(pointer, 'criteria'), before.criteria, after.criteria),
  ];
}
