import type { TFunction } from 'i18next';
import type { FormPageDefinition } from '../../../../engine/form/types.ts';
import type { ApplicationView } from '../../../../server/api/schemas/cases.ts';
import type { Step } from './context.ts';

/** Where an application is filled in. */
export const fillPath = (id: string): string => `/applications/${id}/fill`;

/** The way through an application: its pages, its documents, the check of the answers. */
export function stepsOf(
  view: ApplicationView,
  pages: readonly FormPageDefinition[],
  t: TFunction<'portal'>,
): readonly Step[] {
  const base = fillPath(view.id);
  return [
    ...pages.map((page) => ({ path: `${base}/page/${page.id}`, title: page.title })),
    ...(view.documents.length > 0 ? [{ path: `${base}/documents`, title: t('documents.title') }] : []),
    { path: `${base}/check`, title: t('check.title') },
  ];
}

/** The steps before and after a place on the way. */
export function around(steps: readonly Step[], path: string) {
  const index = steps.findIndex((step) => step.path === path);
  return { index, before: steps[index - 1], after: steps[index + 1] };
}
