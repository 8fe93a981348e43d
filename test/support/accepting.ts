import { draftEdition } from '../../engine/amending/draft-edition.ts';
import { editedPart } from '../../engine/amending/edit-part.ts';
import type { Documents } from '../../engine/amending/operations.ts';
import type { Proposal } from '../../engine/amending/proposing/proposal.ts';
import { put } from '../../engine/amending/put.ts';
import { standingOver } from '../../engine/amending/standing-over.ts';

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
    const edited = editedPart(made.before, made.definition, pointer, value);
    if (!edited.ok) throw new Error(`${proposal.id}: ${JSON.stringify(edited)}`);
    const over = standingOver(all, { service, act, part }, edited.value, pointer);
    all = { ...all, [made.file]: put(all[made.file], ['parts', part], over) };
  }
  return all;
}
