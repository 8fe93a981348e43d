import type { Duration } from '../../../schema/duration.ts';
import type { Text } from '../../../schema/text.ts';
import { isText } from '../../../text/wording-in.ts';
import { newDeadline } from '../../making/new-deadline.ts';
import { newDocument } from '../../making/new-document.ts';
import { capitalised } from '../said-anew.ts';
import { leadOf } from './lead.ts';
import { lengthsIn } from './lengths.ts';
import type { Maker, Making } from './made.ts';
import { variantsFor } from './variants.ts';

/** A document that the law names, in the form in which the published service takes it. */
export const documentLike: Maker = (making) => {
  const { edition, given, citation, taken, model } = making;
  if (typeof model.form !== 'string') return undefined;
  const { appliesTo, isKnown } = variantsFor(making, '/documents');
  const named = { order: taken.order('/documents'), title: capitalised(given.text), cited: { citation } };
  const item = {
    ...newDocument(edition, named),
    ...(given.number === undefined ? {} : { number: given.number }),
    appliesTo,
    form: model.form,
    ...(model.presentedBySubmission === true ? { presentedBySubmission: true } : {}),
  };
  const guessed = [...(isKnown ? [] : ['appliesTo']), ...(making.saysTheSame ? [] : ['form'])];
  return { item, needs: [], guessed, isWhole: isKnown && making.isLike };
};

/** A deadline of the length that the law gives, between the events between which the published one runs, where the procedure has them. */
export const deadlineLike: Maker = (making) => {
  const { edition, given, citation, taken, model } = making;
  const { events, roles } = edition.workflow;
  const length = onlyLengthIn(given.text);
  const starts = typeof model.starts === 'string' && Object.hasOwn(events, model.starts);
  const ends = Array.isArray(model.ends) ? model.ends.filter((key) => Object.hasOwn(events, key)) : [];
  const owes = typeof model.responsible === 'string' && Object.hasOwn(roles, model.responsible);
  if (!making.isLike || length === undefined || !isText(model.title)) return undefined;
  if (!starts || !owes || ends.length === 0) return undefined;
  const { appliesTo } = variantsFor(making, '/deadlines');
  const item = {
    ...newDeadline(edition, taken.order('/deadlines'), model.title, given.text),
    appliesTo,
    starts: model.starts,
    startDay: model.startDay,
    length,
    ends,
    responsible: model.responsible,
    citation,
  };
  return { item, needs: [], isWhole: false };
};

/** A limit on the service itself, of the length that the law gives. */
export const standardLike: Maker = ({ given, citation, taken, model, isLike }) => {
  const length = onlyLengthIn(given.text);
  if (!isLike || length === undefined || !isText(model.title)) return undefined;
  const order = taken.order('/standards');
  return { item: { order, title: model.title, length, citation }, needs: [], isWhole: true };
};

/** Information in the law's words, under the name that the published one has; where only the place is like, under what the words begin with. */
export const informationLike: Maker = (making: Making) => {
  const { given, citation, taken, model, isLike } = making;
  if (!isText(model.title) || typeof model.kind !== 'string') return undefined;
  const { kind } = model;
  const title = isLike ? model.title : leadOf(given.text);
  const order = taken.order('/information');
  const guessed = isLike ? [] : ['kind'];
  return { item: { order, kind, title, text: given.text, citation }, needs: [], guessed, isWhole: isLike };
};

/** The one length of time that a text names. */
function onlyLengthIn(text: Text): Duration | undefined {
  const [first, ...others] = lengthsIn(text);
  return others.length === 0 ? first : undefined;
}
