import { partsAmong } from '../draft-parts.ts';
import type { Documents } from '../operations.ts';
import { byPrecedent } from './by-precedent.ts';
import { carriedBySteps } from './carried-by-steps.ts';
import { closestOf } from './closest.ts';
import { draftedIn, type PartOfDraft } from './drafted.ts';
import { introducing } from './introducing.ts';
import { byName } from './naming/by-name.ts';
import { documentsOfVariants } from './naming/variant-documents.ts';
import { precedentsIn } from './precedents.ts';
import type { Proposal } from './proposal.ts';
import { restated } from './restated.ts';
import { takenAway } from './taken-away.ts';

/**
 * What to do with the provisions of an act in all parts of its amendments, in the order in which these merge, as far as it follows from the documents: from
 * what rests on the provisions that it changes, and from what became of provisions like them in what is published.
 * - A provision that is accounted for gets no proposal, but what still rests on the wording that it replaces does, and a term that it sets for a step that
 *   has come to cite it.
 * - What follows from words alone is proposed in one part only.
 * - Accepting all of them gives an edition that has no errors that it had not before.
 * @param published the published documents, without the draft
 * @param documents the same with those of the draft laid over them; they need not be valid
 */
export function proposalsFor(published: Documents, documents: Documents, act: string): readonly Proposal[] {
  const parts = partsAmong(documents)
    .filter((part) => part.act === act)
    .flatMap(({ service, part }) => proposed(published, documents, { service, act, part }) ?? []);
  return closestOf(parts);
}

function proposed(published: Documents, documents: Documents, place: PartOfDraft) {
  const drafted = draftedIn(documents, place);
  if (drafted === undefined) return undefined;
  const resting = [...restated(drafted), ...takenAway(drafted)];
  const spoken = new Set(resting.map(({ provision }) => provision));
  const toDo = drafted.inPart.filter(
    ({ id, text }) => text !== undefined && drafted.states.get(id) === 'to-do',
  );
  const left = toDo.filter(({ id }) => !spoken.has(id));
  const stepped = carriedBySteps(drafted);
  const spokenFor = drafted.inPart.filter(
    (one) => stepped.has(one.id) || (toDo.includes(one) && spoken.has(one.id)),
  );
  const position = new Map(drafted.provisions.map(({ id }, index) => [id, index]));
  const named = byName(drafted, left, published);
  const unnamed = left.filter(({ id }) => !named.spoken.has(id));
  const like = byPrecedent(drafted, unnamed, spokenFor, precedentsIn(published));
  const settled = new Set(like.map(({ provision }) => provision));
  const others = unnamed.filter(({ id }) => !settled.has(id));
  const beside = documentsOfVariants(drafted, others, like);
  const heads = introducing(drafted, others, like, published);
  const proposals = [...resting, ...named.proposals, ...like, ...beside, ...heads].sort(
    (a, b) => (position.get(a.provision) ?? 0) - (position.get(b.provision) ?? 0),
  );
  return { drafted, proposals };
}
