import type { Language } from '../../../engine/schema/text.ts';
import type { Finding } from '../../../server/api/schemas/checks.ts';
import { request } from './request.ts';

export const listChecks = (language: Language) =>
  request<{ readonly items: readonly Finding[] }>('GET', '/checks', {
    query: { lang: language },
  });
