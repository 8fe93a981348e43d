import { draftEdition } from '../../engine/amending/draft-edition.ts';
import type { Documents } from '../../engine/amending/operations.ts';
import type { Proposal } from '../../engine/amending/proposing/proposal.ts';
import { put } from '../../engine/amending/put.ts';
import { type EditedWith, withSetting } from '../../engine/amending/set-in-part.ts';
import { DEFAULT_LANGUAGES } from '../../engine/schema/languages.ts';

const WITH: EditedWith = { written: DEFAULT_LANGUAGES, unseen: [] };

/** The documents with proposals accepted one after the other, as the page does it; throws where one cannot be expressed. */
export function accepted(documents: Documents, act: string, proposals: readonly Proposal[]): Documents {
  return proposals.reduce((all, one) => acceptedOne(all, act, one), documents);
}

function acceptedOne(documents: Documents, act: string, proposal: Proposal): Documents {
  const { service, part, provision, sets, reason } = proposal;
  let all = documents;
  if (reason !== undefined) {
    const file = `services/${service}/amendments/${act}.json`;
    return { ...all, [file]: put(all[file], ['parts', part, 'withoutEffect', provision], reason) };
  }
  for (const { pointer, value } of sets) {
    const made = draftEdition(all, { service, act, part });
    if (made === undefined) throw new Error(`no part ${part} of ${act} in ${service}`);
    const next = withSetting(all, { ...made, service, act, part }, [pointer, value], [], WITH);
    if (next === undefined) throw new Error(`${proposal.id} cannot set ${pointer}`);
    all = next;
  }
  return all;
}
