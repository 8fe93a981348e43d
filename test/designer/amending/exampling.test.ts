import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createExamples } from '../../../designer/policy/amending/trying/state/examples.ts';
import { exampling } from '../../../designer/policy/amending/worker/exampling.ts';
import type { MadeExample, Told } from '../../../designer/policy/amending/worker/messages.ts';
import type { MissingExample } from '../../../engine/amending/examples/example.ts';
import { amended } from '../../support/amended.ts';
import { day } from '../../support/assessing.ts';
import { openFiles, smallLibrary } from '../../support/library.ts';

const ACT = 'al-9-2026';
const text = { kk: 'негіз', ru: 'основание', en: 'ground' };
const ground = (order: number) => ({
  order,
  effect: 'refuse',
  appliesTo: ['first'],
  text,
  when: { fact: 'months-requested', operator: 'greaterThan', value: order },
  citation: { act: 'al-1-2020', provision: 'p5.1' },
});

describe('examples are made one by one', () => {
  const draft = openFiles(
    amended(ACT, {
      all: { inForce: { from: '2026-03-01' }, patch: { grounds: { one: ground(20), two: ground(30) } } },
    }),
  );
  const sources = { published: smallLibrary(), draft, act: ACT, service: 'guest-card' };
  const told: Told[] = [];
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    told.length = 0;
  });
  const leftOf = (one: Told) => (one.kind === 'example' ? one.left : undefined);

  test('so that what else is asked meanwhile is done between two of them', () => {
    const examples = exampling((one) => told.push(one));
    examples.begin(sources);
    expect(told).toEqual([]);
    vi.advanceTimersToNextTimer();
    expect(told.map(leftOf)).toEqual([2]);
    vi.runAllTimers();
    expect(told.map(leftOf)).toEqual([2, 1, 0]);
    expect(told[1]).toMatchObject({
      made: { example: { kind: 'item', item: { id: 'one' } }, before: { outcome: expect.any(String) } },
    });
  });

  test('and no more of them once others are asked for, or none', () => {
    const examples = exampling((one) => told.push(one));
    examples.begin(sources);
    vi.advanceTimersToNextTimer();
    examples.begin(undefined);
    vi.runAllTimers();
    expect(told).toHaveLength(1);
  });

  test('and it is said where there are none', () => {
    const examples = exampling((one) => told.push(one));
    examples.begin({ ...sources, act: 'al-2-2025', service: 'none' });
    vi.runAllTimers();
    expect(told).toMatchObject([{ kind: 'example', left: 0 }]);
  });
});

describe('the examples that are shown', () => {
  const made = (key: string): MadeExample => {
    const item = { kind: 'ground' as const, id: key, pointer: `/grounds/${key}`, title: text, appliesTo: [] };
    const example: MissingExample = {
      kind: 'missing',
      key,
      part: 'all',
      item,
      because: 'none',
      looked: [],
      tried: 0,
      day: day('2026-03-01'),
    };
    return { example };
  };
  const tell = (run: number, key: string, left: number, service = 'guest-card') =>
    ({ kind: 'example', run, service, left, made: made(key) }) as const;
  const keys = (examples: readonly MadeExample[]) => examples.map(({ example }) => example.key);

  test('come one by one at first, and later take the place of the others all at once', () => {
    const store = createExamples();
    const { want, told } = store.getState();
    want('guest-card');
    told(tell(1, 'a', 1));
    expect(keys(store.getState().shown)).toEqual(['a']);
    told(tell(1, 'b', 0));
    expect(keys(store.getState().shown)).toEqual(['a', 'b']);
    told(tell(2, 'b', 1));
    expect(store.getState()).toMatchObject({ left: 1 });
    expect(keys(store.getState().shown)).toEqual(['a', 'b']);
    told(tell(2, 'c', 0));
    expect(keys(store.getState().shown)).toEqual(['b', 'c']);
  });

  test('are those of the service that is wanted', () => {
    const store = createExamples();
    store.getState().want('guest-card');
    store.getState().told(tell(1, 'a', 0, 'other'));
    expect(store.getState()).toMatchObject({ shown: [], left: undefined });
  });
});
