import type { QueueFilter } from '../api/queries.ts';

const KEYS = ['status', 'state', 'service', 'q'] as const;
export type FilterKey = (typeof KEYS)[number];

/** The queue's filter as the page's address says it, so that it can be sent and come back to. */
export function filterOf(search: URLSearchParams): QueueFilter {
  return Object.fromEntries(KEYS.flatMap((key) => (search.get(key) ? [[key, search.get(key)]] : [])));
}

/** The address with one part of the filter changed. States belong to services: another service, any state. */
export function withFilter(search: URLSearchParams, key: FilterKey, value: string): URLSearchParams {
  const next = new URLSearchParams(search);
  if (value) next.set(key, value);
  else next.delete(key);
  if (key === 'service' || key === 'status') next.delete('state');
  return next;
}
