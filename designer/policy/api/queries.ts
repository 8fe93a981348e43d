import { queryOptions } from '@tanstack/react-query';
import type { Language } from '../../../engine/schema/text.ts';
import { listChecks } from '../../app/api/checks.ts';
import { readBlame, readDiff } from '../../app/api/services.ts';

/** Both sides as dates or hashes. */
export const diffQuery = (service: string, from: string, to: string) =>
  queryOptions({ queryKey: ['diff', service, from, to], queryFn: () => readDiff(service, from, to) });

export const blameQuery = (service: string, pointer: string, at: string) =>
  queryOptions({ queryKey: ['blame', service, pointer, at], queryFn: () => readBlame(service, pointer, at) });

export const checksQuery = (language: Language) =>
  queryOptions({ queryKey: ['checks', language], queryFn: () => listChecks(language) });
