import type { Edition } from '../../schema/edition.ts';

/** For which variants something new holds, to be spread: only where the service has one, nobody has to choose. */
export function onlyVariant({ service }: Pick<Edition, 'service'>): { readonly appliesTo?: string[] } {
  const [only, ...others] = Object.keys(service.variants);
  return only === undefined || others.length > 0 ? {} : { appliesTo: [only] };
}
