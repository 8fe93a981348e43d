import type { Edition } from '../../../../../../engine/schema/edition.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import type { Text } from '../../../../../../engine/schema/text.ts';
import type { ServiceGroupId } from './groups.ts';

/** What a group says in short: a text, or the names of its items. */
export type Summary =
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'names'; readonly names: readonly Text[] }
  | { readonly kind: 'free' }
  | { readonly kind: 'nothing' };

/** One line of what a group of the service says. The service need not be valid. */
export function summaryOf(service: Partial<Edition['service']>, group: ServiceGroupId): Summary {
  switch (group) {
    case 'names':
      return textOr(service.title);
    case 'provider':
      return textOr(service.provider?.title);
    case 'variants':
      return namesOf(inOrder(service.variants).map(([, { title }]) => title));
    case 'channels':
      return namesOf(inOrder(service.channels).map(([, { title }]) => title));
    case 'fee':
      return service.fee?.free === true ? { kind: 'free' } : textOr(service.fee?.text);
    case 'format':
      return textOr(service.format?.text);
  }
}

const textOr = (text: Text | undefined): Summary =>
  text === undefined ? { kind: 'nothing' } : { kind: 'text', text };

const namesOf = (names: readonly (Text | undefined)[]): Summary =>
  names.length === 0 ? { kind: 'nothing' } : { kind: 'names', names: names.map((name) => name ?? {}) };
