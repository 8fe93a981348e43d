import { useSearchParams } from 'react-router';
import type { Session } from '../../../server/api/schemas/common.ts';

const HOMES: Readonly<Record<Session['kind'], string>> = {
  applicant: '/',
  officer: '/desk',
  policy: '/policy',
};

/** Where signing in leads: back to the page that asked for it, else to the account's own first page. */
export function useBack(): (kind: Session['kind']) => string {
  const [search] = useSearchParams();
  const back = search.get('back');
  // Only a path of this site: never an address that someone else put into the link.
  const safe = back?.startsWith('/') && !back.startsWith('//') && !back.includes('\\') ? back : undefined;
  return (kind) => safe ?? HOMES[kind];
}
