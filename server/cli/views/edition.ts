import pc from 'picocolors';
import type { EditionInForce } from '../../../engine/edition/types.ts';
import type { Library } from '../../../engine/library/types.ts';
import type { Citation } from '../../../engine/schema/citation.ts';
import { inOrder } from '../../../engine/schema/in-order.ts';
import type { Language, Text } from '../../../engine/schema/text.ts';
import { describeCitation } from '../../../engine/text/citation.ts';
import { describeCondition } from '../../../engine/text/condition.ts';
import { formatDuration } from '../../../engine/text/duration.ts';
import { wording } from '../../../engine/text/localize.ts';

/** An edition for the terminal: what it grants, asks, refuses and owes, each with its citation. */
export function editionText(found: EditionInForce, library: Library, language: Language): string {
  const { edition } = found;
  const say = (text: Text) => wording(text, language);
  const cited = ({ citation, unverified }: { citation?: Citation; unverified?: string }) => {
    const place = citation === undefined ? '' : ` (${describeCitation(citation, library, language)})`;
    return pc.dim(`${place}${unverified === undefined ? '' : ' [unverified]'}`);
  };
  const when = (condition: Parameters<typeof describeCondition>[0] | undefined) =>
    condition === undefined ? [] : [`    if ${describeCondition(condition, edition, library, language)}`];
  return [
    pc.bold(say(edition.service.title)),
    head(found),
    ...section('Variants', inOrder(edition.service.variants), (id, one) => [
      `${id}: ${say(one.title)}${cited(one)}`,
    ]),
    ...section('Channels', inOrder(edition.service.channels), (id, one) => [
      `${id}: ${say(one.title)} – ${one.variants.join(', ')}${cited(one)}`,
    ]),
    ...section('Documents', inOrder(edition.documents), (id, one) => [
      `${id}: ${say(one.title)} – ${one.appliesTo.join(', ')}${cited(one)}`,
      ...when(one.when),
    ]),
    ...section('Grounds', inOrder(edition.grounds), (id, one) => [
      `${id}: ${one.number ?? ''} ${say(one.text)} → ${one.effect}${cited(one)}`,
      ...when(one.when),
    ]),
    ...section('Requirements', inOrder(edition.requirements), (id, one) => [
      `${id}: ${say(one.text)}${cited(one)}`,
      ...when(one.when),
    ]),
    ...section('Deadlines', inOrder(edition.deadlines), (id, one) => [
      `${id}: ${say(one.title)}: ${formatDuration(one.length, language)} – ${one.responsible}${cited(one)}`,
    ]),
    ...section('Entitlements', inOrder(edition.entitlements), (id, one) => [
      `${id}: ${say(one.title)}${one.limit === undefined ? '' : `: ${formatDuration(one.limit, language)}`}${one.times === undefined ? '' : ` × ${one.times}`}${cited(one)}`,
    ]),
    ...section('Procedure', inOrder(edition.workflow.transitions), (id, one) => [
      `${id}: ${one.from.join(', ')} → ${one.to}: ${say(one.title)} (${one.by.join(', ')})${cited(one)}`,
    ]),
    ...section('Open questions', inOrder(edition.open), (id, one) => [
      `${one.effect} ${id}: ${say(one.title)}`,
    ]),
  ].join('\n');
}

function head({ hash, inForceFrom, inForceTo, madeBy, pending }: EditionInForce): string {
  const made =
    madeBy.length === 0 ? 'the base edition' : madeBy.map(({ act, part }) => `${act}/${part}`).join(', ');
  const next = pending.map(({ act, part, from }) => `${act}/${part} from ${from}`).join(', ');
  return `edition ${hash.slice(0, 12)} in force ${inForceFrom} – ${inForceTo ?? ''}, made by ${made}${next === '' ? '' : `; pending: ${next}`}`;
}

function section<T>(
  title: string,
  items: readonly (readonly [string, T])[],
  lines: (id: string, item: T) => readonly string[],
): readonly string[] {
  if (items.length === 0) return [];
  return ['', pc.bold(title), ...items.flatMap(([id, item]) => lines(id, item).map((line) => `  ${line}`))];
}
