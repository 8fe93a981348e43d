import { quantitiesIn } from '../../../../engine/acts/quantities-in.ts';
import { saidChanges } from '../../../../engine/acts/said-changes.ts';
import type { Act } from '../../../../engine/schema/act.ts';
import { languagesIn, wordingIn } from '../../../../engine/text/wording-in.ts';

/** Whether a provision may well change data, so that nobody should say otherwise of it among many: it takes something away, or sets a number. */
export function isToLookAt(provision: Act['provisions'][string]): boolean {
  const { text } = provision;
  if (saidChanges(provision).some(({ operation }) => operation === 'removes')) return true;
  return (
    text !== undefined &&
    languagesIn(text).some((language) => quantitiesIn(wordingIn(text, language) ?? '').length > 0)
  );
}
