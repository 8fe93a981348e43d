import type { Library } from '../../engine/library/types.ts';
import type { IsoDate } from '../../engine/schema/primitives.ts';
import type { Language } from '../../engine/schema/text.ts';
import type { AmendmentSummary, AmendmentView } from '../api/schemas/amendments.ts';
import { behindOf } from './behind.ts';
import type { Amendments } from './context.ts';
import { changedSince, firstDayOf, numberOf, titleOf } from './documents.ts';
import type { AmendmentDraft } from './draft.ts';
import { mayOf } from './may.ts';
import type { Staff } from './rights.ts';
import { stateOf } from './state.ts';

/** Who looks, when, in which language. */
export interface Looking {
  readonly by: Staff;
  readonly today: IsoDate;
  readonly language: Language;
}

/** An amendment as lists show it. */
export function summaryOf(
  amendments: Amendments,
  draft: AmendmentDraft,
  { today, language }: Omit<Looking, 'by'>,
): AmendmentSummary {
  const { id, act, services, authors, changedAt, documents, remarks } = draft;
  const { library }: { readonly library: Library } = amendments.inUse;
  const from = firstDayOf(documents);
  return {
    id,
    title: titleOf(library, draft, language),
    workingTitle: draft.title,
    act,
    ...numberOf(library, draft),
    services: [...services],
    state: stateOf(library, draft, today),
    authors: authors.map((account) => personOf(amendments, account)),
    changedAt,
    ...(from === undefined ? {} : { from }),
    comments: remarks.filter(({ resolved }) => !resolved).length,
  };
}

/** An amendment whole, as one reader sees it. */
export function viewOf(amendments: Amendments, draft: AmendmentDraft, looking: Looking): AmendmentView {
  const { sequence, documents, history, remarks, published, returned } = draft;
  const behind = behindOf(amendments.inUse, draft);
  const summary = summaryOf(amendments, draft, looking);
  const named = <T extends { readonly by: string }>(one: T) => ({ ...one, by: personOf(amendments, one.by) });
  return {
    ...summary,
    sequence,
    documents: { ...documents },
    behind: behind.map(({ pointers, ...one }) => ({ ...one, pointers: [...pointers] })),
    history: history.map(named),
    remarks: remarks.map(named),
    ...(returned === undefined ? {} : { changedSinceReturn: [...changedSince(returned, documents)] }),
    may: [...mayOf(draft, looking.by, summary.state, behind.length > 0)],
    ...(published === undefined ? {} : { published: { ...named(published), files: [...published.files] } }),
  };
}

/** Someone whose account is gone is known by the account. */
const personOf = ({ accounts }: Amendments, account: string) => ({
  account,
  name: accounts.get(account)?.name ?? account,
});
