import type { Edition } from '../../schema/edition.ts';
import { spokenFor } from '../../schema/languages.ts';
import { wording } from '../../text/localize.ts';
import { quoted } from '../../text/value.ts';
import { type ItemDescriber, words } from '../describer.ts';
import { labels } from '../labels.ts';
import { order, rule, text } from '../properties.ts';

type Workflow = Edition['workflow'];

const KINDS = {
  applicant: words('өтініш беруші тарап', 'сторона заявителя', "on the applicant's side"),
  staff: words('қызметкер', 'сотрудник', 'staff'),
  system: words('жүйе', 'система', 'system'),
};

/** Who acts. */
export const roles: ItemDescriber<Workflow['roles'][string]> = {
  noun: words('Рөл', 'Роль', 'Role'),
  name: ({ title }, _, language) => quoted(wording(title, language)),
  summary: ({ kind }, _, language) => [KINDS[kind][spokenFor(language)]],
  properties: {
    order,
    title: text(labels.title),
    kind: rule(words('түрі', 'вид', 'kind'), (kind, _, language) => KINDS[kind][spokenFor(language)]),
  },
};

/** What happens in a case. */
export const events: ItemDescriber<Workflow['events'][string]> = {
  noun: words('Оқиға', 'Событие', 'Event'),
  name: ({ title }, _, language) => quoted(wording(title, language)),
  summary: () => [],
  properties: { order, title: text(labels.title) },
};
