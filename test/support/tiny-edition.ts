import type { Edition } from '../../engine/schema/edition.ts';

/** The smallest whole edition, for tests that care about one aspect of it. */
export function tinyEdition(aspects: Partial<Edition>): Edition {
  const title = { en: 'Title' };
  return {
    service: {
      title,
      summary: title,
      calendar: 'plain',
      provider: { title },
      variants: { only: { order: 1, title } },
      channels: { counter: { order: 1, title, electronic: true, variants: ['only'] } },
    },
    facts: {},
    form: { title, pages: {} },
    workflow: {
      initial: 'draft',
      roles: { applicant: { order: 1, title, kind: 'applicant' } },
      states: { draft: { order: 1, title } },
      events: {},
      transitions: {},
    },
    ...aspects,
  };
}
