import { describe, expect, it } from 'vitest';
import { citationToSet, statedBy } from '../../../engine/amending/citing.ts';

const cited = (act: string, by?: string) => ({
  citation: { act, provision: 'p1', ...(by === undefined ? {} : { by: { act: by, provision: 'p9' } }) },
});
const edition = {
  service: { provider: { title: {}, ...cited('rules') }, channels: { web: { hours: { all: {} } } } },
  grounds: { old: { text: {}, ...cited('rules') }, ours: { ...cited('rules', 'order') }, none: { text: {} } },
  documents: {
    passport: { ...cited('rules', 'order'), heldBy: { title: {}, ...cited('rules') } },
    diploma: { ...cited('rules'), heldBy: { title: {} } },
  },
  deadlines: { decision: { length: {}, ...cited('order') } },
};
const toSet = (pointer: string) => citationToSet(edition, pointer, 'order');

describe('where the citation goes of what changes', () => {
  it('is the item that it lies in, or what of it has a citation of its own', () => {
    expect(toSet('/grounds/old/text')).toBe('/grounds/old/citation');
    expect(toSet('/service/provider/title')).toBe('/service/provider/citation');
    expect(toSet('/documents/passport/heldBy/title')).toBe('/documents/passport/heldBy/citation');
    expect(toSet('/documents/diploma/heldBy/title')).toBe('/documents/diploma/citation');
  });

  it('is the item, where it cites nothing yet', () => {
    expect(toSet('/grounds/none/text')).toBe('/grounds/none/citation');
    expect(toSet('/service/channels/web/hours/all/from')).toBe('/service/channels/web/citation');
  });

  it('is nowhere where the amending act is cited already', () => {
    expect(toSet('/grounds/ours/text')).toBeUndefined();
    expect(toSet('/deadlines/decision/length/count')).toBeUndefined();
  });

  it('is nowhere where only the place changes: in the law or in the list', () => {
    expect(toSet('/grounds/old/citation')).toBeUndefined();
    expect(toSet('/grounds/old/citation/provision')).toBeUndefined();
    expect(toSet('/grounds/old/unverified')).toBeUndefined();
    expect(toSet('/grounds/old/order')).toBeUndefined();
  });

  it('is nowhere for items as a whole, and for what is not there', () => {
    expect(toSet('/grounds/old')).toBeUndefined();
    expect(toSet('/grounds')).toBeUndefined();
    expect(toSet('/grounds/gone/text')).toBeUndefined();
  });
});

it('what the act states already stays where a list begins from nothing', () => {
  expect(Object.keys(statedBy(edition.grounds, 'order'))).toEqual(['ours']);
  expect(statedBy(edition.grounds, 'another')).toEqual({});
  expect(statedBy(undefined, 'order')).toEqual({});
});
