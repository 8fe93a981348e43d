import type { Library } from '../../library/types.ts';
import { spokenFor } from '../../schema/languages.ts';
import type { Language, Text } from '../../schema/text.ts';
import { formatDate } from '../../text/date.ts';
import { wording } from '../../text/localize.ts';
import { aspects, isAspect } from '../aspects/index.ts';
import { words } from '../describer.ts';
import type { Change, EditionDiff } from '../types.ts';
import { type Rewording, rewordings } from './rewording.ts';

/** One change as it is read. */
export interface OutlinedChange {
  readonly change: Change;
  readonly sentence: string;
  /** Long texts that were reworded, whole. */
  readonly rewordings: readonly Rewording[];
}

/** The changes of one aspect under its heading. */
export interface OutlinedAspect {
  readonly heading: string;
  readonly changes: readonly OutlinedChange[];
}

/** A comparison as it is read, before any format: what changes the rules, then what changes words only. */
export interface Outline {
  readonly title: string;
  readonly interval: string;
  readonly rules: readonly OutlinedAspect[];
  readonly wordingHeading: string;
  readonly wording: readonly OutlinedAspect[];
  /** Instead of everything, where nothing changed. */
  readonly nothing?: string;
  readonly before: string;
  readonly after: string;
}

const WORDING_ONLY = words(
  'Тек мәтін мен негіздеме өзгерістері',
  'Изменены только слова или основание',
  'Wording and sources only',
);
const NOTHING = words('Өзгеріс жоқ.', 'Изменений нет.', 'Nothing changes.');
const BEFORE = words('Бұрын', 'Было', 'Before');
const AFTER = words('Енді', 'Стало', 'Now');

/** Orders a comparison for reading in a language. */
export function outline(
  library: Library,
  { service, from, to, changes }: EditionDiff,
  language: Language,
): Outline {
  const title: Text | undefined = library.services[service]?.base.service.title;
  const days = [formatDate(from.at, language), formatDate(to.at, language)].join(' → ');
  return {
    title: title ? wording(title, language) : service,
    interval: days,
    rules: byAspect(
      changes.filter(({ textOnly }) => !textOnly),
      language,
    ),
    wordingHeading: WORDING_ONLY[spokenFor(language)],
    wording: byAspect(
      changes.filter(({ textOnly }) => textOnly),
      language,
    ),
    ...(changes.length === 0 ? { nothing: NOTHING[spokenFor(language)] } : {}),
    before: BEFORE[spokenFor(language)],
    after: AFTER[spokenFor(language)],
  };
}

function byAspect(changes: readonly Change[], language: Language): OutlinedAspect[] {
  const names = [...new Set(changes.map(({ aspect }) => aspect))];
  return names.map((name) => ({
    heading: isAspect(name) ? aspects[name].heading[spokenFor(language)] : name,
    changes: changes
      .filter(({ aspect }) => aspect === name)
      .map((change) => ({
        change,
        sentence: change.sentences[language] ?? change.sentences[spokenFor(language)] ?? '',
        rewordings: rewordings(change, language),
      })),
  }));
}
