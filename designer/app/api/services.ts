import type { BlameEntry } from '../../../engine/diff/types.ts';
import type { Language } from '../../../engine/schema/text.ts';
import type {
  DiffResponse,
  FormResponse,
  ServiceEdition,
  ServiceSummary,
  TimelineEntry,
} from '../../../server/api/schemas/services.ts';
import { request } from './request.ts';

type Items<T> = { readonly items: readonly T[] };
const service = (id: string) => `/services/${encodeURIComponent(id)}`;

export const listServices = (at?: string) =>
  request<Items<ServiceSummary>>('GET', '/services', { query: { at } });

export const readService = (id: string, at?: string) =>
  request<ServiceEdition>('GET', service(id), { query: { at } });

export const listEditions = (id: string) => request<Items<TimelineEntry>>('GET', `${service(id)}/editions`);

/** What changed between two editions, each given as a date or a hash. */
export const readDiff = (id: string, from: string, to: string) =>
  request<DiffResponse>('GET', `${service(id)}/diff`, { query: { from, to } });

export const readBlame = (id: string, pointer: string, at?: string) =>
  request<Items<BlameEntry>>('GET', `${service(id)}/blame`, { query: { pointer, at } });

export interface FormOf {
  readonly service: string;
  readonly variant: string;
  readonly channel: string;
  readonly language: Language;
  readonly at?: string;
}

export const readForm = ({ service: id, variant, channel, language, at }: FormOf) =>
  request<FormResponse>('GET', `${service(id)}/form`, { query: { variant, channel, lang: language, at } });
