import type { Criterion } from '../schema/scoring.ts';
import { evaluateGrid } from '../tables/evaluate.ts';
import { gridOfBands } from '../tables/grid.ts';
import { canonical, compare } from '../values/decimal.ts';
import { evaluate } from '../values/evaluate.ts';
import type { ValueContext, ValueGap } from '../values/types.ts';
import { around, exactly, type Span, spanOf, upTo } from './span.ts';
import type { CriterionResult } from './types.ts';

/** A criterion's result, and between what its points lie. */
export interface CriterionPoints {
  readonly result: CriterionResult;
  readonly span: Span;
}

/** What gaps call the bands of a criterion: a key of no table. */
export const bandsOf = (scoring: string, criterion: string): string => `${scoring}/${criterion}`;

/** The points of a criterion. More than its own maximum is a contradiction in the case or the scheme: they are then unknown, never cut. */
export function assessCriterion(
  scoring: string,
  id: string,
  criterion: Criterion,
  context: ValueContext,
): CriterionPoints {
  const { points, maximum, of, bands } = criterion;
  if (of !== undefined && bands !== undefined) return banded(scoring, id, criterion, of, bands, context);
  if (points === undefined) {
    const gap: ValueGap = { kind: 'points-unsaid', scoring, criterion: id };
    return {
      result: { ...common(criterion), points: null, unsaid: true, missing: [], gaps: [gap] },
      span: {},
    };
  }
  const { value, missing, gaps, trace } = evaluate(points, context);
  const given = value?.kind === 'number' ? value.number : null;
  const over = overMaximum(scoring, id, given, maximum);
  return {
    result: {
      ...common(criterion),
      points: over.length > 0 ? null : given,
      unsaid: false,
      missing,
      gaps: [...gaps, ...over],
      trace,
    },
    span: spanOfPoints(over.length > 0 ? null : given, spanOf(points, context.edition), maximum),
  };
}

function banded(
  scoring: string,
  id: string,
  criterion: Criterion,
  of: NonNullable<Criterion['of']>,
  bands: NonNullable<Criterion['bands']>,
  context: ValueContext,
): CriterionPoints {
  const grid = gridOfBands(bandsOf(scoring, id), of, bands);
  const { rows, result } = evaluateGrid(grid, context, (inner, at = context) => evaluate(inner, at));
  const { value, missing, gaps, trace } = result;
  const given = value?.kind === 'number' ? value.number : null;
  const over = overMaximum(scoring, id, given, criterion.maximum);
  const [band] = rows;
  const points = over.length > 0 ? null : given;
  const possible = around(Object.values(bands).map((one) => exactly(canonical(one.points))));
  return {
    result: {
      ...common(criterion),
      points,
      ...(band === undefined ? {} : { band }),
      unsaid: false,
      missing,
      gaps: [...gaps, ...over],
      trace,
    },
    span: spanOfPoints(points, possible, criterion.maximum),
  };
}

/** Unknown points may turn out to be none at all, where no band takes the value. */
function spanOfPoints(points: string | null, possible: Span, maximum: string | undefined): Span {
  return points === null ? upTo(maximum, around([possible, exactly('0')])) : exactly(points);
}

function overMaximum(
  scoring: string,
  id: string,
  points: string | null,
  maximum: string | undefined,
): readonly ValueGap[] {
  if (points === null || maximum === undefined || compare(points, maximum) <= 0) return [];
  return [{ kind: 'over-maximum', scoring, of: 'criterion', id }];
}

function common({ title, section, maximum, citation }: Criterion) {
  return {
    title,
    ...(section === undefined ? {} : { section }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(citation === undefined ? {} : { citation }),
  };
}
