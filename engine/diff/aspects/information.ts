import type { Edition } from '../../schema/edition.ts';
import { spokenFor } from '../../schema/languages.ts';
import { wording } from '../../text/localize.ts';
import { quoted } from '../../text/value.ts';
import { compareMaps } from '../compare.ts';
import { type ItemDescriber, words } from '../describer.ts';
import { labels } from '../labels.ts';
import { nameOf, shortened } from '../names.ts';
import { citation, order, set, shown, text, unverified } from '../properties.ts';
import type { Aspect } from './aspect.ts';

type Information = NonNullable<Edition['information']>[string];

const KINDS = {
  term: words('ұғым', 'понятие', 'defined term'),
  requirement: words('жалпы талап', 'общее требование', 'general requirement'),
  contact: words('байланыс', 'контакты', 'contact'),
  note: words('ескертпе', 'примечание', 'note'),
};

const described: ItemDescriber<Information> = {
  noun: words('Ақпарат', 'Сведения', 'Information'),
  name: ({ title }, _, language) => quoted(wording(title, language)),
  summary: ({ kind, text: words }, _, language) => [
    KINDS[kind][spokenFor(language)],
    quoted(shortened(wording(words, language))),
  ],
  properties: {
    order,
    kind: shown(words('түрі', 'вид', 'kind'), (kind, _, language) => KINDS[kind][spokenFor(language)]),
    title: text(labels.title),
    text: text(labels.text),
    appliesTo: { ...set(labels.variants, nameOf.variant), kind: 'text' },
    citation,
    unverified,
  },
  textOnly: true,
};

/** Terms, general requirements and other words shown to people. */
export const information: Aspect = (scope) =>
  compareMaps(
    scope,
    described,
    '/information',
    scope.comparison.before.information,
    scope.comparison.after.information,
  );
