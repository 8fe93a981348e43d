import { randomUUID } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { inOrder } from '../../engine/schema/in-order.ts';
import { ATTACHMENT_TYPES, type Attachments } from '../attachments/attachments.ts';
import { done, type Outcome, refused } from '../problems/problem.ts';
import type { Actor, Case } from './case.ts';
import { commit } from './commit.ts';
import type { Cases } from './context.ts';
import { newEvent } from './events.ts';
import { eventHead } from './follow.ts';
import { governingEdition, todayOfService } from './governing.ts';

export interface AttachedFile {
  readonly document: string;
  readonly name: string;
  readonly data: Buffer;
}

/** Attaches a file to a document of the application. Its type is told by its content. */
export async function attach(
  cases: Cases,
  attachments: Attachments,
  actor: Actor,
  now: Date,
  one: Case,
  { document, name, data }: AttachedFile,
): Promise<Outcome<Case>> {
  if (one.final) return refused('case-closed');
  const pinned = governingEdition(cases, one, todayOfService(cases, one.service, now));
  if (!pinned.ok) return pinned;
  // What a state system holds is not taken from the applicant: the body obtains it itself.
  const known = inOrder(pinned.value.edition.documents).filter(
    ([, { appliesTo, heldBy }]) => appliesTo.includes(one.variant) && heldBy === undefined,
  );
  if (!known.some(([id]) => id === document)) {
    return refused('unknown-document', { params: { document }, known: known.map(([id]) => id) });
  }
  if (data.length === 0) return refused('attachment-empty');
  const type = (await fileTypeFromBuffer(data))?.mime;
  if (type === undefined || !ATTACHMENT_TYPES.some((allowed) => allowed === type))
    return refused('attachment-type');
  const content = await attachments.keep(data);
  const payload = { id: randomUUID(), document, name: safeName(name), size: data.length, type, content };
  return commit(cases, one, [
    newEvent('document-attached', payload, eventHead(pinned.value, { actor, now })),
  ]);
}

/** Takes a file off again; after submission what was attached stays. */
export async function detach(
  cases: Cases,
  actor: Actor,
  now: Date,
  one: Case,
  id: string,
): Promise<Outcome<undefined>> {
  if (one.submission !== undefined) return refused('already-submitted');
  const result = await commit(cases, one, [
    newEvent('document-removed', { id }, eventHead(undefined, { actor, now })),
  ]);
  return result.ok ? done(undefined) : result;
}

/** A file's name without folders and control characters, as it may stand in a header and on a page. */
function safeName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const clean = last.replaceAll(/[\p{Cc}\p{Cf}"]/gu, '').trim();
  // Whole characters: half of one could be neither stored nor sent.
  return clean === '' || clean === '.' || clean === '..' ? 'document' : [...clean].slice(0, 120).join('');
}
