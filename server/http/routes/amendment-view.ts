import type { Language } from '../../../engine/schema/text.ts';
import type { Account } from '../../accounts/account.ts';
import type { AmendmentDraft } from '../../amendments/draft.ts';
import { type Looking, viewOf } from '../../amendments/view.ts';
import { todayOf } from '../../clock/today.ts';
import { done, type Outcome, refused } from '../../problems/problem.ts';
import type { Deps } from '../deps.ts';
import type { Reply } from '../route.ts';

/** Who asks, and in which language. */
interface Asking {
  readonly account: Account;
  readonly language: Language;
}

/** A draft by its id; 404 where there is none. */
export async function amendmentOf({ amendments }: Deps, id: string): Promise<Outcome<AmendmentDraft>> {
  const draft = await amendments.repository.find(id);
  return draft === undefined ? refused('unknown-amendment') : done(draft);
}

/** The caller as someone who looks at an amendment today. */
export function lookingAt(deps: Deps, { account, language }: Asking): Looking {
  return { by: account, language, today: todayOf(deps.library, deps.clock.now()) };
}

/** The draft as it is after a change, for the one who made it. */
export function shown(deps: Deps, asking: Asking, changed: Outcome<AmendmentDraft>): Outcome<Reply> {
  if (!changed.ok) return changed;
  return done({ body: viewOf(deps.amendments, changed.value, lookingAt(deps, asking)) });
}
