import pc from 'picocolors';
import type { AmountPart, AmountResult } from '../../../engine/amounts/types.ts';
import type { Assessment } from '../../../engine/assessment/types.ts';
import type { Trilean } from '../../../engine/conditions/types.ts';
import type { Citation } from '../../../engine/schema/citation.ts';
import type { Language } from '../../../engine/schema/text.ts';
import type { ScoreResult } from '../../../engine/scoring/types.ts';
import { formatDate } from '../../../engine/text/date.ts';
import { wording } from '../../../engine/text/localize.ts';
import { formatDecimal, formatMoney } from '../../../engine/text/number.ts';
import type { Value, ValueGap, ValueTrace } from '../../../engine/values/types.ts';

type Cited = (citation: Citation | undefined) => string;
type Section = readonly [heading: string, lines: readonly string[]];

/** What is worked out, for the terminal: amounts with how they came about, scores with their criteria, the rows of tables. */
export function computedSections(
  { amounts, scores, tables }: Pick<Assessment, 'amounts' | 'scores' | 'tables'>,
  language: Language,
  cited: Cited,
): readonly Section[] {
  return [
    ['Amounts', Object.values(amounts).flatMap((amount) => amountLines(amount, language, cited))],
    ['Scores', Object.values(scores).flatMap((score) => scoreLines(score, language, cited))],
    [
      'Tables',
      Object.entries(tables).map(([key, { title, rows, value, gaps }]) => {
        const from = rows.length === 0 ? key : `${key}: ${rows.join(', ')}`;
        return `${valueText(value, language)}  ${wording(title, language)} (${from})${gapText(gaps)}`;
      }),
    ],
  ];
}

function amountLines(amount: AmountResult, language: Language, cited: Cited): readonly string[] {
  const { title, kind, per, perRow, heldBy, citation, text } = amount;
  const period = per === undefined ? '' : per === 'once' ? ' once' : ` per ${per}`;
  return [
    `${sumText(amount, language)}${period}  ${kind}: ${wording(title, language)}${cited(citation)}`,
    ...(text === undefined ? [] : [`      ${wording(text, language)}`]),
    ...sourceLines(amount.trace, language),
    ...(perRow ?? []).flatMap((row) => [
      `    ${row.row + 1}: ${sumText(row, language)}`,
      ...sourceLines(row.trace, language).map((line) => `  ${line}`),
    ]),
    ...(amount.missing.length === 0 ? [] : [`      missing: ${amount.missing.join(', ')}`]),
    ...(amount.gaps.length === 0 ? [] : [`     ${gapText(amount.gaps)}`]),
    ...(heldBy.length === 0 ? [] : [`      held by ${heldBy.join(', ')}`]),
  ];
}

/** What is due; of what does not stand, what was worked out. */
function sumText({ due, value, computed }: AmountPart, language: Language): string {
  if (due === false) return 'not due';
  const would = computed === undefined ? '' : pc.dim(` [${valueText(computed, language)}]`);
  return `${valueText(value, language)}${would}`;
}

/** The facts, parameters, tables and events behind a value, each with what it gave. */
function sourceLines(trace: ValueTrace | null, language: Language): readonly string[] {
  return [...new Set(sources(trace, language))].map((line) => `      ${line}`);
}

function sources(trace: ValueTrace | null, language: Language): readonly string[] {
  if (trace === null) return [];
  const { operation, name, on, rows, value, parts } = trace;
  const inner = parts.flatMap((part) => sources(part, language));
  if (name === undefined) return inner;
  const where = [
    ...(on === undefined ? [] : [`on ${on}`]),
    ...(rows?.length ? [`row ${rows.join(', ')}`] : []),
  ];
  return [[operation, name, ...where].join(' ').concat(`: ${valueText(value, language)}`), ...inner];
}

function scoreLines(score: ScoreResult, language: Language, cited: Cited): readonly string[] {
  const { title, total, maximum, threshold, passed, sections, criteria, citation } = score;
  const points = (given: string | null) => (given === null ? pc.yellow('?') : formatDecimal(given, language));
  const bounds = (most: string | undefined, least: string | undefined) => [
    ...(most === undefined ? [] : [`of ${formatDecimal(most, language)}`]),
    ...(least === undefined ? [] : [`to pass ${formatDecimal(least, language)}`]),
  ];
  return [
    `${mark(passed)} ${[points(total), ...bounds(maximum, threshold)].join(' ')}  ${wording(title, language)}${cited(citation)}`,
    ...Object.values(sections).map(
      (one) =>
        `    ${mark(one.passed ?? null)} ${[points(one.points), ...bounds(one.maximum, one.threshold)].join(' ')}  ${wording(one.title, language)}${cited(one.citation)}`,
    ),
    ...Object.values(criteria).map((one) => {
      const given = one.unsaid ? 'nobody has said how many' : points(one.points);
      const gaps = gapText(one.gaps.filter(({ kind }) => kind !== 'points-unsaid'));
      return `      ${given}  ${wording(one.title, language)}${gaps}${cited(one.citation)}`;
    }),
  ];
}

const mark = (value: Trilean): string => (value === null ? pc.yellow('?') : value ? 'yes' : 'no ');

function valueText(value: Value | null, language: Language): string {
  switch (value?.kind) {
    case undefined:
      return pc.yellow('?');
    case 'number':
      return formatDecimal(value.number, language);
    case 'money':
      return formatMoney(value.money, value.currency, language);
    case 'date':
      return formatDate(value.date, language);
    case 'code':
      return value.code;
    case 'boolean':
      return value.boolean ? 'yes' : 'no';
  }
}

/** What no fact can settle, in the codes of the assessment. */
function gapText(gaps: readonly ValueGap[]): string {
  return gaps
    .map(({ kind, ...about }) => pc.yellow(` ${[kind, ...Object.values(about)].join(' ')}`))
    .join(';');
}
