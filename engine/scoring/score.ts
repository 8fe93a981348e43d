import type { Trilean } from '../conditions/types.ts';
import { inOrder } from '../schema/in-order.ts';
import type { Scoring } from '../schema/scoring.ts';
import { add, compare } from '../values/decimal.ts';
import { distinctGaps } from '../values/result.ts';
import type { ValueContext, ValueGap } from '../values/types.ts';
import { assessCriterion, type CriterionPoints } from './criterion.ts';
import { exactly, reaches, type Span, sum, upTo } from './span.ts';
import type { ScoreResult, SectionResult } from './types.ts';

/** Points of a section or in all: exact where all parts are, and in any case a span. */
interface Points {
  readonly points: string | null;
  readonly span: Span;
  readonly gaps: readonly ValueGap[];
}

/**
 * Works out a scoring scheme. There is a total only when every criterion has points. Whether it is passed can be certain earlier: where the bounds of what
 * is unknown (bands, declared maxima) leave no other possibility. More points than the scheme's own maximum, of a section or in all, are a contradiction: they
 * are then unknown, never cut.
 */
export function score(key: string, scoring: Scoring, context: ValueContext): ScoreResult {
  const criteria = inOrder(scoring.criteria).map(([id, criterion]) => ({
    id,
    section: criterion.section,
    ...assessCriterion(key, id, criterion, context),
  }));
  const of = (section: string | undefined) => criteria.filter((one) => one.section === section);
  const sections = inOrder(scoring.sections).map(([id, section]) => {
    const parts = of(id);
    const over: ValueGap = { kind: 'over-maximum', scoring: key, of: 'section', id };
    const points = together(parts.map(partOf), section.maximum, over);
    const passed = section.threshold === undefined ? undefined : verdict(parts, points, section.threshold);
    return { id, section, ...points, passed };
  });
  const over: ValueGap = { kind: 'over-maximum', scoring: key, of: 'total', id: key };
  const total = together([...sections, ...of(undefined).map(partOf)], scoring.maximum, over);
  const verdicts = [
    ...sections.flatMap(({ passed }) => (passed === undefined ? [] : [passed])),
    ...(scoring.threshold === undefined ? [] : [verdict(criteria, total, scoring.threshold)]),
  ];
  const unsaid = criteria.some(({ result }) => result.unsaid);
  return {
    title: scoring.title,
    total: total.points,
    ...optional(scoring),
    passed: unsaid || verdicts.length === 0 ? null : every(verdicts),
    sections: Object.fromEntries(
      sections.map(({ id, section, points, passed }): [string, SectionResult] => [
        id,
        {
          title: section.title,
          points,
          ...optional(section),
          ...(passed === undefined ? {} : { passed }),
          ...(section.citation === undefined ? {} : { citation: section.citation }),
        },
      ]),
    ),
    criteria: Object.fromEntries(criteria.map(({ id, result }) => [id, result])),
    missing: [...new Set(criteria.flatMap(({ result }) => result.missing))],
    gaps: distinctGaps([
      ...criteria.flatMap(({ result }) => result.gaps),
      ...sections.flatMap(({ gaps }) => gaps),
      ...total.gaps,
    ]),
    ...(scoring.citation === undefined ? {} : { citation: scoring.citation }),
  };
}

const partOf = ({ result, span }: CriterionPoints) => ({ points: result.points, span });

function together(
  parts: readonly Pick<Points, 'points' | 'span'>[],
  maximum: string | undefined,
  over: ValueGap,
): Points {
  const known = parts.flatMap(({ points }) => (points === null ? [] : [points]));
  const span = upTo(maximum, sum(parts.map((part) => part.span)));
  if (known.length < parts.length) return { points: null, span, gaps: [] };
  const points = known.reduce(add, '0');
  if (maximum === undefined || compare(points, maximum) <= 0) {
    return { points, span: exactly(points), gaps: [] };
  }
  return { points: null, span: upTo(maximum, {}), gaps: [over] };
}

/** Whether a threshold is reached: not while nobody has said what a criterion gives. */
function verdict(
  criteria: readonly CriterionPoints[],
  { span }: Pick<Points, 'span'>,
  threshold: string,
): Trilean {
  return criteria.some(({ result }) => result.unsaid) ? null : reaches(span, threshold);
}

function every(verdicts: readonly Trilean[]): Trilean {
  if (verdicts.includes(false)) return false;
  return verdicts.includes(null) ? null : true;
}

function optional({ maximum, threshold }: Pick<Scoring, 'maximum' | 'threshold'>) {
  return {
    ...(maximum === undefined ? {} : { maximum }),
    ...(threshold === undefined ? {} : { threshold }),
  };
}
