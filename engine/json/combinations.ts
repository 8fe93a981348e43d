/** How many combinations are looked at; where there are more, nobody can oversee them. */
export const MOST_COMBINATIONS = 64;

/**
 * Every way to choose one option for each dimension; the first takes the first option of each, the last dimension changes fastest.
 * @returns undefined where there are more than `MOST_COMBINATIONS`
 */
export function combinations<T>(
  dimensions: readonly (readonly T[])[],
): readonly (readonly T[])[] | undefined {
  const count = dimensions.reduce((product, options) => product * options.length, 1);
  if (count > MOST_COMBINATIONS) return undefined;
  return dimensions.reduce<readonly (readonly T[])[]>(
    (chosen, options) => chosen.flatMap((one) => options.map((option) => [...one, option])),
    [[]],
  );
}
