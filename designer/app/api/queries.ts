import { queryOptions } from '@tanstack/react-query';
import { listApplications, readApplication } from './applications.ts';
import type { FormOf } from './services.ts';
import { listEditions, listServices, readForm, readService } from './services.ts';
import { readInfo, readSession } from './session.ts';

/** What the pages read, each with its one cache key. */
export const infoQuery = queryOptions({ queryKey: ['info'], queryFn: readInfo, staleTime: 300_000 });
export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: readSession });
export const servicesQuery = queryOptions({ queryKey: ['services'], queryFn: () => listServices() });
export const serviceQuery = (id: string, at?: string) =>
  queryOptions({ queryKey: ['service', id, at ?? 'today'], queryFn: () => readService(id, at) });
export const editionsQuery = (service: string) =>
  queryOptions({ queryKey: ['editions', service], queryFn: () => listEditions(service) });
export const formQuery = (of: FormOf) =>
  queryOptions({ queryKey: ['form', of], queryFn: () => readForm(of) });
export const applicationsQuery = queryOptions({
  queryKey: ['applications'],
  queryFn: () => listApplications(),
  staleTime: 0,
});
export const applicationQuery = (id: string) =>
  queryOptions({ queryKey: ['application', id], queryFn: () => readApplication(id), staleTime: 0 });
