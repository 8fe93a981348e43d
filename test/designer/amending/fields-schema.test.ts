import { describe, expect, test } from 'vitest';
import { around } from '../../../designer/policy/amending/editors/fields/model/around.ts';
import {
  initialOf,
  newItem,
} from '../../../designer/policy/amending/editors/service/schema/model/initial.ts';
import {
  fieldKind,
  itemShape,
  membersOf,
} from '../../../designer/policy/amending/editors/service/schema/model/kind.ts';
import words from '../../../designer/texts/en/amend-service.json' with { type: 'json' };
import policy from '../../../designer/texts/en/policy.json' with { type: 'json' };
import { EDITION_SHAPE } from '../../../engine/amending/edition-shape.ts';
import type { Shape } from '../../../engine/library/shape/shape.ts';

const ASPECTS = ['entitlements', 'windows', 'attempts', 'votes', 'quotas', 'information', 'standards'];
const beginning = { variants: ['one', 'two'], authoritative: 'kk' };
const mapOf = (aspect: string): Shape => EDITION_SHAPE.properties?.[aspect] ?? {};
const kindsOf = (shape: Shape) =>
  Object.fromEntries(membersOf(shape).map(([member, of]) => [member, fieldKind(of)]));

/** Every member of an object and of what lies in it, with its place. */
function within(shape: Shape, at: string): readonly (readonly [string, Shape])[] {
  return membersOf(shape).flatMap(([member, of]) => {
    const place = `${at}/${member}`;
    const kind = fieldKind(of);
    const inner = kind === 'object' ? of : kind === 'map' ? itemShape(of) : {};
    return [[place, of] as const, ...within(inner, place)];
  });
}

describe('how members are edited', () => {
  test('of an entitlement', () =>
    expect(kindsOf(itemShape(mapOf('entitlements')))).toEqual({
      title: 'text',
      appliesTo: 'references',
      requested: 'reference',
      limit: 'duration',
      minimum: 'duration',
      total: 'object',
      times: 'number',
      timesUsed: 'reference',
      effectiveOn: 'reference',
      period: 'object',
      text: 'text',
    }));

  test('of the service', () =>
    expect(kindsOf(EDITION_SHAPE.properties?.service ?? {})).toMatchObject({
      title: 'text',
      provider: 'object',
      fee: 'object',
      variants: 'map',
      channels: 'map',
    }));

  test('every member of these aspects can be edited, and every word of theirs has a text', () => {
    const all = [
      ...ASPECTS.flatMap((aspect) => within(itemShape(mapOf(aspect)), aspect)),
      ...within(EDITION_SHAPE.properties?.service ?? {}, 'service'),
    ];
    const elsewhere = all.filter(([, shape]) => fieldKind(shape) === 'other').map(([at]) => at);
    const named = all.flatMap(([, shape]) => shape.enum ?? []);
    const unworded = named.filter((word) => !(String(word) in words.word));
    expect(elsewhere).toEqual([]);
    expect(unworded).toEqual([]);
  });
});

test('a new item has what its schema requires, without what is law and only a person can choose', () => {
  const named = { title: { en: 'Queue' }, order: 3, cited: { citation: { act: 'act', provision: 'p1' } } };
  expect(newItem(mapOf('standards'), named, beginning)).toEqual({
    order: 3,
    title: { en: 'Queue' },
    citation: { act: 'act', provision: 'p1' },
  });
  expect(newItem(mapOf('information'), named, beginning)).toEqual({
    order: 3,
    title: { en: 'Queue' },
    text: { en: 'Queue' },
    citation: { act: 'act', provision: 'p1' },
  });
  expect(newItem(mapOf('votes'), named, beginning)).toMatchObject({
    appliesTo: [],
    favourable: { number: '1' },
    required: { share: { numerator: 1, denominator: 1 } },
  });
  expect(newItem(mapOf('votes'), named, { ...beginning, variants: ['one'] })).toMatchObject({
    appliesTo: ['one'],
  });
});

test('an optional object begins with its required members', () =>
  expect(initialOf(EDITION_SHAPE.properties?.service?.properties?.fee ?? {}, beginning)).toEqual({
    free: false,
    text: { kk: '' },
  }));

test('where an item closes, the one around it stays open', () => {
  expect(around('/documents/passport')).toBeUndefined();
  expect(around('/service/channels/portal/hours/office')).toBe('/service/channels/portal/hours');
});
test('every member has a word', () => {
  const shapes = [
    ...ASPECTS.map((aspect) => itemShape(mapOf(aspect))),
    EDITION_SHAPE.properties?.service ?? {},
  ];
  const members = shapes.flatMap((shape) => within(shape, '')).map(([at]) => at.split('/').at(-1) ?? '');
  const known = { ...policy.property, ...words.member };
  expect([...new Set(members)].filter((member) => !(member in known))).toEqual([]);
});
