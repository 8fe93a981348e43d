import { describe, expect, it } from 'vitest';
import { chosenByHand, citingEdits } from '../../../designer/policy/amending/workbench/citing-edits.ts';

const old = { act: 'rules', provision: 'p1' };
const ours = { act: 'rules', provision: 'p1', by: { act: 'order', provision: 'p9' } };
const before = {
  deadlines: {
    decision: { length: { unit: 'month', count: 3 }, citation: old, unverified: 'not published' },
  },
};
const place = { before, edition: before, act: 'order' };
const picked = { citation: ours, byHand: new Set<string>() };
const six = { unit: 'month', count: 6 };

describe('an item that was there, changed while a provision is selected', () => {
  it('cites it with its first change, and is no longer said not to be in the sources', () =>
    expect(citingEdits(place, '/deadlines/decision/length', six, picked)).toEqual([
      ['/deadlines/decision/citation', ours],
      ['/deadlines/decision/unverified', undefined],
    ]));

  it('does so once: what cites the order already is left alone', () => {
    const edition = { deadlines: { decision: { length: six, citation: ours } } };
    expect(
      citingEdits({ ...place, edition }, '/deadlines/decision/length', { unit: 'month', count: 5 }, picked),
    ).toEqual([]);
  });

  it('keeps what its author has written of the sources meanwhile', () => {
    const edition = { deadlines: { decision: { ...before.deadlines.decision, unverified: 'a letter' } } };
    expect(citingEdits({ ...place, edition }, '/deadlines/decision/length', six, picked)).toEqual([
      ['/deadlines/decision/citation', ours],
    ]);
  });

  it('does nothing where nothing is selected, or where it is put back as it was', () => {
    const none = { ...picked, citation: undefined };
    expect(citingEdits(place, '/deadlines/decision/length', six, none)).toEqual([]);
    expect(citingEdits(place, '/deadlines/decision', before.deadlines.decision, picked)).toEqual([]);
  });
});

describe('what was removed of an item and is put back', () => {
  const options = { yes: { order: 1 }, no: { order: 2 } };
  const sex = { options, citation: old, unverified: 'not published' };
  const without = { options: { yes: options.yes }, citation: ours };
  const at = { before: { facts: { sex } }, edition: { facts: { sex: without } }, act: 'order' };
  const option = '/facts/sex/options/no';

  it('brings back what the item cited, whatever is selected', () => {
    const again = [
      ['/facts/sex/citation', old],
      ['/facts/sex/unverified', 'not published'],
    ];
    expect(citingEdits(at, option, options.no, picked)).toEqual(again);
    expect(citingEdits(at, option, options.no, { ...picked, citation: undefined })).toEqual(again);
  });

  it('does not where something else of the item is changed, or its author has chosen what it cites', () => {
    const edition = { facts: { sex: { ...without, registry: 'persons' } } };
    expect(citingEdits({ ...at, edition }, option, options.no, picked)).toEqual([]);
    const byHand = new Set(['/facts/sex']);
    expect(citingEdits(at, option, options.no, { ...picked, byHand })).toEqual([]);
  });
});

it('what is added with a citation of its own says nothing of what is around it', () => {
  const channel = { title: {}, citation: old };
  const at = { before: { service: { channels: { web: channel } } }, act: 'order' };
  const hours = '/service/channels/web/hours/all';
  const within = { ...at, edition: at.before };
  expect(citingEdits(within, hours, { from: '09:00', citation: ours }, picked)).toEqual([]);
  expect(citingEdits(within, hours, { from: '09:00' }, picked)).toEqual([
    ['/service/channels/web/citation', ours],
  ]);
});

describe('a citation that is chosen by hand', () => {
  it('is known by the edit that chooses it', () => {
    const { decision } = before.deadlines;
    expect(chosenByHand(place, '/deadlines/decision/citation', ours)).toBe('/deadlines/decision');
    expect(chosenByHand(place, '/deadlines/decision/citation/provision', 'p2')).toBe('/deadlines/decision');
    expect(chosenByHand(place, '/deadlines/decision/length', six)).toBeUndefined();
    expect(chosenByHand(place, '/deadlines/decision', decision)).toBeUndefined();
    const edition = { deadlines: { decision: { length: six, citation: ours } } };
    const kept = { ...decision, length: six };
    expect(chosenByHand({ ...place, edition }, '/deadlines/decision', kept)).toBe('/deadlines/decision');
  });

  it('is not touched by later changes', () => {
    const byHand = new Set(['/deadlines/decision']);
    expect(citingEdits(place, '/deadlines/decision/length', six, { citation: ours, byHand })).toEqual([]);
  });

  it('takes the doubt about the sources away where it cites the order', () => {
    expect(citingEdits(place, '/deadlines/decision/citation', ours, picked)).toEqual([
      ['/deadlines/decision/unverified', undefined],
    ]);
    expect(citingEdits(place, '/deadlines/decision/citation', old, picked)).toEqual([]);
  });
});
