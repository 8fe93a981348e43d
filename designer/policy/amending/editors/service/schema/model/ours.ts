import { segments } from '../../../../../../../engine/json/pointer.ts';

/** Texts that the library words itself, by the list in which they stand: the law has no names for its own provisions. */
const OURS: Readonly<Record<string, readonly string[]>> = {
  information: ['title'],
  standards: ['title'],
  entitlements: ['title'],
  hours: ['title'],
  channels: ['note'],
};

/** Whether a text of an item is the library's own in all languages until its author says otherwise. */
export const isOurs = (pointer: string, member: string): boolean =>
  OURS[segments(pointer).at(-2) ?? '']?.includes(member) ?? false;
