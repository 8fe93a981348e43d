import { itemAt } from '../../check/walk.ts';
import { join, segments } from '../../json/pointer.ts';
import { placeOf } from '../../library/place.ts';
import { documentSchemas } from '../../library/schemas.ts';
import { shapeOf } from '../../library/shape/shape.ts';
import type { LibraryLanguages } from '../../schema/languages.ts';
import type { Text } from '../../schema/text.ts';
import { draftEdition } from '../draft-edition.ts';
import type { DraftPart } from '../draft-part.ts';
import { editedPart } from '../edit-part.ts';
import { EDITION_SHAPE } from '../edition-shape.ts';
import type { Documents } from '../operations.ts';
import { put } from '../put.ts';
import { type Placed, putAll } from '../put-all.ts';
import { standingOver } from '../standing-over.ts';
import type { TextAt } from './draft-text.ts';
import { isRequiredAt } from './required-at.ts';

/** A text as it is to be; without one it is taken away, or left without words where it must be there. */
export interface TextSet {
  readonly at: TextAt;
  readonly text: Text | undefined;
}

/** The draft whose texts are set. */
export interface SettingIn {
  readonly act: string;
  readonly written: LibraryLanguages;
  /** Acts published meanwhile that the draft has not taken into account: what they wrote is left to a decision. */
  readonly unseen: readonly string[];
}

/** The documents of a draft with texts set, each where it is written. A text that a part cannot set stays as it is. */
export function withTexts(documents: Documents, sets: readonly TextSet[], draft: SettingIn): Documents {
  const parts = new Map<string, TextSet[]>();
  const files = new Map<string, Placed[]>();
  for (const set of sets) {
    const { at, text } = set;
    if (at.in === 'edition') gathered(parts, `${at.service} ${at.part}`, set);
    else gathered(files, at.file, { path: segments(at.pointer), value: valueIn(documents, at, text, draft) });
  }
  let changed = documents;
  for (const [file, all] of files) changed = { ...changed, [file]: putAll(changed[file], all) };
  for (const [key, own] of parts) {
    const [service = '', part = ''] = key.split(' ');
    changed = withPartTexts(changed, { service, act: draft.act, part }, own, draft);
  }
  return changed;
}

function gathered<T>(map: Map<string, T[]>, key: string, one: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [one]);
  else known.push(one);
}

/** What is written into a document for a text. */
function valueIn(
  documents: Documents,
  { file, pointer }: Extract<TextAt, { in: 'document' }>,
  text: Text | undefined,
  { written }: SettingIn,
): Text | undefined {
  const kind = placeOf(file)?.kind;
  if (text !== undefined || kind === undefined) return text;
  const isRequired = isRequiredAt(shapeOf(documentSchemas[kind]), documents[file], pointer);
  return isRequired ? { [written.authoritative]: '' } : undefined;
}

function withPartTexts(
  documents: Documents,
  of: { readonly service: string; readonly act: string; readonly part: string },
  sets: readonly TextSet[],
  { written, unseen }: SettingIn,
): Documents {
  const made = draftEdition(documents, of, written);
  if (made === undefined) return documents;
  let part: DraftPart = made.definition;
  const items = new Set<string>();
  for (const { at, text } of sets) {
    const isRequired = isRequiredAt(EDITION_SHAPE, made.edition, at.pointer);
    const value = text ?? (isRequired ? { [written.authoritative]: '' } : undefined);
    const edited = editedPart(made.before, part, at.pointer, value, written);
    if (!edited.ok) continue;
    part = edited.value;
    items.add(join('', ...itemAt(segments(at.pointer))));
  }
  for (const item of items) part = standingOver(documents, of, part, item, unseen);
  return { ...documents, [made.file]: put(documents[made.file], ['parts', of.part], part) };
}
