import type { Vote } from '../schema/vote.ts';

/** A part of a whole, as the law writes it. */
export type Share = Vote['required']['share'];

/**
 * Whether a part of a whole reaches a share, in whole numbers: 5 of 7 is compared with two thirds as 5 × 3 with 7 × 2. Nothing reaches a
 * share of nothing.
 * @param part not negative, whole
 * @param whole not negative, whole
 */
export function reaches(part: number, whole: number, { numerator, denominator, reach }: Share): boolean {
  if (whole === 0) return false;
  const [ours, wanted] = [BigInt(part) * BigInt(denominator), BigInt(whole) * BigInt(numerator)];
  return reach === 'at-least' ? ours >= wanted : ours > wanted;
}
