import type { Edition } from '../../../engine/schema/edition.ts';

type Item = { readonly appliesTo?: readonly string[] };

/** Whether there is something to check in a variant: a ground, a requirement, a limit, an amount, points. */
export function hasCheck(edition: Edition, variant: string): boolean {
  const applies = (items: Readonly<Record<string, Item>> | undefined) =>
    Object.values(items ?? {}).some(({ appliesTo }) => appliesTo?.includes(variant) ?? true);
  const { grounds, requirements, entitlements, amounts, scoring } = edition;
  return [grounds, requirements, entitlements, amounts, scoring].some(applies);
}

/** Whether the procedure of a variant can end with something granted; else there are only rules to keep to. */
export function canBeGranted({ workflow }: Pick<Edition, 'workflow'>, variant: string): boolean {
  return Object.values(workflow.transitions).some(
    ({ decision, appliesTo }) => decision?.outcome === 'grant' && (appliesTo?.includes(variant) ?? true),
  );
}
