import type { Tried } from '../../../../../engine/scenario/try.ts';
import type { Citation, Provision } from '../../../../../engine/schema/citation.ts';

/**
 * The provision that a case tests, as far as it can be told: the one that somebody has picked; else that of the ground which decided it. Nothing where
 * neither is known.
 * @param picked a provision of the amending act
 */
export function testedBy(
  tried: Extract<Tried, { ok: true }>,
  own: string,
  picked: string | undefined,
): Provision | undefined {
  if (picked !== undefined) return { act: own, provision: picked };
  const deciding = Object.values(tried.assessment.grounds).find(({ applies }) => applies === true);
  return deciding?.citation && inAct(deciding.citation, own);
}

/** Of a citation the place in the amending act, where it has one. */
const inAct = ({ by, act, provision }: Citation, own: string): Provision =>
  by?.act === own ? by : { act, provision };
