import { equal } from '../diff/equal.ts';
import type { Act } from '../schema/act.ts';
import type { AmendmentPart } from '../schema/amendment.ts';
import type { IsoDate } from '../schema/primitives.ts';
import { languagesIn } from '../text/wording-in.ts';
import { dayOfEffect } from './entry-into-force.ts';
import { isStaged } from './entry-rule.ts';

/**
 * The day that follows from an act's own rule, where a part of its amendment has another and nothing says why: no provision of the act has that day of
 * its own, the rule of the act excepts nothing, the part gives no rule but the act's, and no other source for its day.
 */
export function otherDayOfAct(
  act: Act,
  { inForce }: Pick<AmendmentPart, 'inForce'>,
): { readonly day: IsoDate; readonly found: IsoDate } | undefined {
  const day = dayOfEffect(act.entryIntoForce, act.published?.date);
  const first = inForce.from ?? inForce.notBefore;
  const last = inForce.from ?? inForce.notAfter ?? first;
  if (day === undefined || first === undefined || last === undefined) return undefined;
  if (first <= day && day <= last) return undefined;
  const isOwn = Object.values(act.provisions).some(({ changes = [] }) =>
    changes.some(({ from }) => from === inForce.from && from !== undefined),
  );
  const words = act.entryIntoForce?.text ?? {};
  const isException = languagesIn(words).some((language) => isStaged(String(words[language])));
  const { rule, unverified } = inForce;
  const isExplained = rule !== undefined && !equal(rule, act.entryIntoForce?.text);
  return isOwn || isException || isExplained || unverified !== undefined ? undefined : { day, found: first };
}
