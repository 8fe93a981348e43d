import { queryOptions } from '@tanstack/react-query';
import type { ActSummary, ActText } from '../../../server/api/schemas/acts.ts';
import { request } from '../../app/api/request.ts';

export const actsQuery = queryOptions({
  queryKey: ['acts'],
  queryFn: () => request<{ readonly items: readonly ActSummary[] }>('GET', '/acts'),
});

export const actQuery = (act: string, at?: string) =>
  queryOptions({
    queryKey: ['act', act, at ?? 'today'],
    queryFn: () => request<ActText>('GET', `/acts/${encodeURIComponent(act)}`, { query: { at } }),
  });
