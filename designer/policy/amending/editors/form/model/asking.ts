import { newKey } from '../../../../../../engine/amending/new-key.ts';
import type { Edition } from '../../../../../../engine/schema/edition.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import type { Text } from '../../../../../../engine/schema/text.ts';
import { afterLast, between } from '../../fields/model/moved.ts';
import { objectionTo } from './outline.ts';
import type { Page, Pages } from './place.ts';

type Facts = Edition['facts'];

/** The fields of a page that asks for more facts, after those that it asks for already and in the order in which the facts are given. */
export function askingFor(fields: Page['fields'], asked: readonly string[], facts: Facts): Page['fields'] {
  const next = afterLast(fields);
  const more = asked.map((fact, index) => [
    fact,
    { order: next + index, required: objectionTo(facts, fact) === undefined },
  ]);
  return { ...fields, ...Object.fromEntries(more) };
}

interface NewPage {
  readonly key: string;
  readonly page: Page;
}

/**
 * A new page that asks for some facts. It stands after a page of the form, and is for those that that page is for, until somebody says otherwise;
 * without one, at the end.
 * @param before the pages without what is being edited: their keys are not used again
 */
export function newPageOf(
  { pages, before, facts }: { readonly pages: Pages; readonly before: Pages; readonly facts: Facts },
  {
    name,
    title,
    after,
    asked,
  }: { name: string; title: Text; after: string | undefined; asked: readonly string[] },
): NewPage {
  const list = inOrder(pages);
  const place = list.findIndex(([key]) => key === after);
  const previous = list[place]?.[1];
  const order = previous === undefined ? undefined : between(previous.order, list[place + 1]?.[1].order);
  const { appliesTo } = previous ?? {};
  return {
    key: newKey(name, [...Object.keys(pages), ...Object.keys(before)]),
    page: {
      order: order ?? afterLast({ ...before, ...pages }),
      title,
      ...(appliesTo === undefined ? {} : { appliesTo }),
      fields: askingFor({}, asked, facts),
    },
  };
}
