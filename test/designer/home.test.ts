import { describe, expect, test } from 'vitest';
import { found, groupsOf, placesOf, wayOf } from '../../designer/portal/home/services.ts';
import type { ServiceSummary } from '../../server/api/schemas/services.ts';

const portal = { id: 'portal', title: { en: 'Portal' } };
const counter = { id: 'counter', title: { en: 'Counter' } };
const variant = (electronicChannels: (typeof portal)[], otherChannels: (typeof portal)[]) => ({
  id: 'one',
  title: { en: 'Renewal', kk: 'Ұзарту' },
  electronicChannels,
  otherChannels,
});
const service = (id: string, change: Partial<ServiceSummary> = {}): ServiceSummary => ({
  id,
  title: { en: `Service ${id}`, kk: `Қызмет ${id}` },
  summary: { en: 'Papers', kk: 'Құжаттар' },
  editionHash: '',
  inForceFrom: '2026-01-01',
  onlyCheck: false,
  variants: [variant([portal], [])],
  ...change,
});

describe('the services of the home page', () => {
  test('stand in their groups, both in their order; those without come last, by name', () => {
    const group = (key: string, order: number) => ({ key, order, title: { en: key } });
    const groups = groupsOf(
      [
        service('z'),
        service('y', { group: group('late', 2), order: 1 }),
        service('x', { group: group('early', 1), order: 2 }),
        service('w', { group: group('early', 1), order: 1 }),
        service('a'),
      ],
      'en',
    );
    expect(groups.map(({ key, title, services }) => [key, title?.en, services.map(({ id }) => id)])).toEqual([
      ['early', 'early', ['w', 'x']],
      ['late', 'late', ['y']],
      ['', undefined, ['a', 'z']],
    ]);
  });

  test('say how one comes by them', () => {
    expect(wayOf(service('a'))).toBe('online');
    expect(wayOf(service('a', { variants: [variant([portal], []), variant([], [counter])] }))).toBe('partly');
    expect(wayOf(service('a', { variants: [variant([], [counter])] }))).toBe('elsewhere');
    expect(wayOf(service('a', { onlyCheck: true }))).toBe('check');
  });

  test('name each place to go once', () => {
    const places = placesOf({ variants: [variant([], [counter]), variant([], [counter, portal])] });
    expect(places.map(({ id }) => id)).toEqual(['counter', 'portal']);
  });

  test('are found by every word, in the language of the reader, also by a kind of application', () => {
    const all = [service('a'), service('b', { summary: { en: 'Money', kk: 'Ақша' } })];
    const ids = (typed: string, language: 'en' | 'kk') => found(all, typed, language).map(({ id }) => id);
    expect(ids('', 'en')).toEqual(['a', 'b']);
    expect(ids('  MONEY service ', 'en')).toEqual(['b']);
    expect(ids('ҰЗАРТУ', 'kk')).toEqual(['a', 'b']);
    expect(ids('money', 'kk')).toEqual([]);
  });
});
