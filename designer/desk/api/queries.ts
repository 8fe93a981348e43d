import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { type CaseFilter, listCases, readCase } from '../../app/api/cases.ts';

/** What the queue is narrowed to. */
export type QueueFilter = Omit<CaseFilter, 'cursor' | 'limit'>;

const PAGE = '25';

/** The cases of a queue, page by page. */
export const casesQuery = (filter: QueueFilter) =>
  infiniteQueryOptions({
    queryKey: ['cases', filter],
    queryFn: ({ pageParam }) =>
      listCases({ ...filter, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    staleTime: 0,
  });

export const caseQuery = (id: string) =>
  queryOptions({ queryKey: ['case', id], queryFn: () => readCase(id), staleTime: 0 });
