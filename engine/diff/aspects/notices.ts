import { spokenFor } from '../../schema/languages.ts';
import type { Notice } from '../../schema/workflow.ts';
import { wording } from '../../text/localize.ts';
import { quoted } from '../../text/value.ts';
import { compareMaps } from '../compare.ts';
import { type ItemDescriber, words } from '../describer.ts';
import { labels } from '../labels.ts';
import { nameOf } from '../names.ts';
import { citation, order, rule, set, text, unverified } from '../properties.ts';
import type { Aspect } from './aspect.ts';

const MEANS = {
  portal: words('портал', 'портал', 'portal'),
  email: words('электрондық пошта', 'электронная почта', 'e-mail'),
  sms: words('SMS', 'SMS', 'SMS'),
};
const TO = words('кімге', 'кому', 'to');
const isMeans = (key: string): key is keyof typeof MEANS => Object.hasOwn(MEANS, key);

const described: ItemDescriber<Notice> = {
  noun: words('Хабарлама', 'Уведомление', 'Notice'),
  name: ({ title }, _, language) => quoted(wording(title, language)),
  summary: ({ to }, side, language) => [`${TO[spokenFor(language)]} ${nameOf.role(to, side, language)}`],
  properties: {
    order,
    title: text(labels.title),
    to: rule(words('алушы', 'получатель', 'recipient'), nameOf.role),
    by: set(words('жіберу тәсілі', 'способ отправки', 'means'), (key, _, language) =>
      isMeans(key) ? MEANS[key][spokenFor(language)] : key,
    ),
    body: text(labels.text),
    form: text(labels.form),
    citation,
    unverified,
  },
};

/** Notices to persons. */
export const notices: Aspect = (scope) =>
  compareMaps(scope, described, '/notices', scope.comparison.before.notices, scope.comparison.after.notices);
