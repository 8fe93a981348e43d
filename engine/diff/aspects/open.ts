import { leavesOf } from '../../library/service/touched.ts';
import { inOrder } from '../../schema/in-order.ts';
import { spokenFor } from '../../schema/languages.ts';
import type { Open } from '../../schema/open.ts';
import { formatDate } from '../../text/date.ts';
import { wording } from '../../text/localize.ts';
import { quoted } from '../../text/value.ts';
import { compareMaps } from '../compare.ts';
import { type ItemDescriber, words } from '../describer.ts';
import { labels } from '../labels.ts';
import { nameOf, shortened } from '../names.ts';
import { condition, order, rule, set, shown, text } from '../properties.ts';
import type { Aspect } from './aspect.ts';

const EFFECTS = {
  note: words('тек көрсетіледі', 'только показывается', 'shown only'),
  undetermined: words(
    'ол қозғайтын мәселе автоматты түрде шешілмейді',
    'затронутое им автоматически не решается',
    'what it touches is not decided automatically',
  ),
};

const described: ItemDescriber<Open> = {
  noun: words('Ашық мәселе', 'Открытый вопрос', 'Open question'),
  name: ({ title }, _, language) => quoted(wording(title, language)),
  summary: ({ effect, text: words }, _, language) => [
    EFFECTS[effect][spokenFor(language)],
    quoted(shortened(wording(words, language))),
  ],
  properties: {
    order,
    title: text(labels.title),
    text: text(labels.text),
    pointers: set(words('қамтитын орындары', 'что затрагивает', 'places it touches'), (pointer) =>
      quoted(pointer || '/'),
    ),
    effect: rule(
      words('салдары', 'последствие', 'effect'),
      (effect, _, language) => EFFECTS[effect][spokenFor(language)],
    ),
    appliesTo: set(labels.variants, nameOf.variant),
    when: condition(labels.when),
    from: rule(words('бірінші күні', 'первый день', 'first day'), (day, _, language) =>
      formatDate(day, language),
    ),
    to: rule(words('соңғы күні', 'последний день', 'last day'), (day, _, language) =>
      formatDate(day, language),
    ),
    readings: rule(words('түсініктері', 'прочтения', 'readings'), (readings, _, language) =>
      inOrder(readings)
        .map(([, { title, patch }]) => `${quoted(wording(title, language))} (${placesOf(patch)})`)
        .join('; '),
    ),
    sources: shown(words('дереккөздері', 'источники', 'sources'), (sources) => String(sources.length)),
  },
  added: words('тіркелді', 'зафиксирован', 'recorded'),
  removed: words('жабылды', 'закрыт', 'closed'),
};

/** What a reading changes in the edition; nothing where it takes it as it is written. */
const placesOf = (patch: object): string =>
  leavesOf(patch)
    .map(({ pointer }) => pointer || '–')
    .join(', ');

/** Recorded gaps and contradictions of the law. */
export const open: Aspect = (scope) =>
  compareMaps(scope, described, '/open', scope.comparison.before.open, scope.comparison.after.open);
