import type { Assessment, GroundResult, Outcome } from './types.ts';

/**
 * The grounds that need a person's judgement and on which a decision with an outcome would rest: true ones with that effect, and those of persons, whose
 * outcomes are recorded with it. One of a person is named with the person's place in the list, `<ground>#<row>`.
 */
export function judgedGrounds(
  { grounds, subjects }: Pick<Assessment, 'grounds' | 'subjects'>,
  outcome: Outcome,
): readonly string[] {
  const own = Object.entries(grounds)
    .filter(([, ground]) => isJudged(ground) && ground.effect === outcome)
    .map(([id]) => id);
  const persons = Object.values(subjects)
    .flat()
    .flatMap(({ row, grounds: of }) =>
      Object.entries(of)
        .filter(([, ground]) => isJudged(ground))
        .map(([id]) => `${id}#${row}`),
    );
  return [...own, ...persons];
}

const isJudged = ({ discretion, applies, heldBy, setAsideBy }: GroundResult): boolean =>
  discretion && applies === true && heldBy.length === 0 && setAsideBy.length === 0;
