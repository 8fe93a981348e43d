import { describe, expect, it } from 'vitest';
import { countedFindings } from '../../../engine/library/rules/counted.ts';
import { entitlementFindings } from '../../../engine/library/rules/entitlements.ts';

const fact = (kind: string) => ({ kind });
const facts = {
  asked: fact('integer'),
  name: fact('text'),
  tries: { kind: 'list', fields: { on: fact('date'), where: fact('text') } },
};
const found = (edition: object) =>
  [...countedFindings({ facts, ...edition }), ...entitlementFindings({ facts, ...edition })].map(
    ({ code, pointer }) => `${code} ${pointer}`,
  );
const days = { unit: 'calendarDay', count: 5 };
const hours = { unit: 'hour', count: 5 };

describe('what schemas cannot say of what is counted', () => {
  it.each([
    ['windows', { opens: {} }, []],
    ['windows', { closes: {} }, []],
    ['windows', {}, ['window-without-bounds /windows/one']],
    ['attempts', { event: 'e', maximum: 1 }, []],
    ['attempts', { list: { fact: 'tries', field: 'on' }, maximum: 1 }, []],
    ['attempts', { maximum: 1 }, ['attempts-of-one-kind /attempts/one']],
    [
      'attempts',
      { event: 'e', list: { fact: 'tries', field: 'on' }, maximum: 1 },
      ['attempts-of-one-kind /attempts/one'],
    ],
    ['attempts', { event: 'e' }, ['attempts-without-limit /attempts/one']],
    [
      'attempts',
      { event: 'e', within: { length: hours }, waits: { w: { length: hours }, d: { length: days } } },
      ['length-not-in-days /attempts/one/within/length', 'length-not-in-days /attempts/one/waits/w/length'],
    ],
    [
      'attempts',
      { list: { fact: 'asked', field: 'on' }, maximum: 1 },
      ['fact-of-wrong-kind /attempts/one/list/fact'],
    ],
    [
      'attempts',
      { list: { fact: 'tries', field: 'when' }, maximum: 1 },
      ['unknown-row-field /attempts/one/list/field'],
    ],
    [
      'attempts',
      { list: { fact: 'tries', field: 'where' }, maximum: 1 },
      ['fact-of-wrong-kind /attempts/one/list/field'],
    ],
    ['votes', { required: { of: 'participants' } }, []],
    ['votes', { required: { of: 'members' }, members: {} }, []],
    ['votes', { required: { of: 'members' } }, ['vote-without-members /votes/one']],
    ['votes', { required: { of: 'participants' }, quorum: {} }, ['vote-without-members /votes/one']],
    ['quotas', { size: {}, taken: {} }, []],
    ['quotas', { hold: { on: ['e'], length: days } }, []],
    ['quotas', { size: {} }, ['quota-half-told /quotas/one']],
    ['quotas', { releasedOn: ['e'] }, ['quota-without-places /quotas/one']],
    ['quotas', { hold: { on: ['e'], length: hours } }, ['length-not-in-days /quotas/one/hold/length']],
    ['deadlines', { length: hours }, []],
    ['deadlines', { length: days, roll: 'next' }, []],
    ['deadlines', { length: hours, roll: 'next' }, ['deadline-rolls-by-the-clock /deadlines/one/roll']],
    ['entitlements', { limit: days, minimum: days, total: { limit: days, used: 'asked' } }, []],
    [
      'entitlements',
      { limit: days, minimum: { unit: 'month', count: 1 } },
      ['entitlement-units-differ /entitlements/one/minimum'],
    ],
    [
      'entitlements',
      { limit: days, minimum: { unit: 'calendarDay', count: 6 } },
      ['entitlement-minimum-over-limit /entitlements/one/minimum'],
    ],
    [
      'entitlements',
      { requested: 'name', total: { limit: days, used: 'name' } },
      ['fact-of-wrong-kind /entitlements/one/requested', 'fact-of-wrong-kind /entitlements/one/total/used'],
    ],
  ])('%s %j', (aspect, item, expected) => {
    expect(found({ [aspect]: { one: item } })).toEqual(expected);
  });
  it.each([
    [{ reception: { counts: 'within-hours' } }, true],
    [{ reception: { counts: 'within-hours' }, hours: {} }, true],
    [{ reception: { counts: 'within-hours', hours: { h: {} } } }, false],
    [{ reception: { counts: 'within-hours' }, hours: { h: {} } }, false],
    [{ reception: { counts: 'on-working-days' } }, false],
    [{}, false],
  ])('a channel %j', (channel, isFound) => {
    const pointer = 'reception-without-hours /service/channels/desk/reception';
    expect(found({ service: { channels: { desk: channel } } })).toEqual(isFound ? [pointer] : []);
  });
  it('passes over what is not of its shape', () => {
    expect(
      found({ windows: 3, attempts: [1], votes: { a: null }, quotas: 'x', service: { channels: [] } }),
    ).toEqual([]);
  });
});
