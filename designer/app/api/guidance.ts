import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Language } from '../../../engine/schema/languages.ts';
import type { GuidanceHits, GuidanceTopic, GuidanceTopics } from '../../../server/api/schemas/guidance.ts';
import { request } from './request.ts';

/** The topics with their questions. */
export const guidanceQuery = queryOptions({
  queryKey: ['guidance'],
  queryFn: () => request<GuidanceTopics>('GET', '/guidance'),
  staleTime: 300_000,
});

/** A topic with its answers. */
export const guidanceTopicQuery = (topic: string) =>
  queryOptions({
    queryKey: ['guidance', topic],
    queryFn: () => request<GuidanceTopic>('GET', `/guidance/${encodeURIComponent(topic)}`),
    staleTime: 300_000,
  });

/** What fits some words; while the next answer is on its way, the last one stays. */
export const guidanceSearchQuery = (words: string, language: Language) =>
  queryOptions({
    queryKey: ['guidance-search', words, language],
    queryFn: ({ signal }) =>
      request<GuidanceHits>('GET', '/guidance/search', { query: { q: words, language }, signal }),
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  });
