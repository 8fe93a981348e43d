import { inSequence } from '../deadlines/sequence.ts';
import { factsOf } from '../facts/of.ts';
import { own } from '../json/own.ts';
import type { Library } from '../library/types.ts';
import type { Edition } from '../schema/edition.ts';
import { spokenFor } from '../schema/languages.ts';
import { describeCitation } from '../text/citation.ts';
import { formatDate } from '../text/date.ts';
import { wording } from '../text/localize.ts';
import { describeValue } from '../text/value.ts';
import type { Placeholder } from './placeholders.ts';
import type { NoticeContext } from './types.ts';
import { OUTCOME_WORDS } from './words.ts';

/** What notices are written from. */
export type NoticeLibrary = Pick<Library, 'acts' | 'codelists'>;

/** What a placeholder stands for in a case, in words; `undefined` where there is no value. */
export function placeholderValue(
  placeholder: Placeholder,
  library: NoticeLibrary,
  edition: Edition,
  context: NoticeContext,
): string | undefined {
  const { language, assessment } = context;
  switch (placeholder.kind) {
    case 'number':
      return oneLine(context.number);
    case 'date':
      return formatDate(context.date, language);
    case 'variant': {
      const title = edition.service.variants[context.variant]?.title;
      return title && wording(title, language);
    }
    case 'outcome':
      return OUTCOME_WORDS[assessment.outcome][spokenFor(language)];
    case 'grounds':
      return groundList(library, context);
    case 'reason':
      return context.reason?.trim() || undefined;
    case 'due': {
      const due = assessment.deadlines[placeholder.id]?.due;
      return due && formatDate(due, language);
    }
    case 'event': {
      const last = inSequence(context.events).findLast(({ event }) => event === placeholder.id);
      return last && formatDate(last.on, language);
    }
    case 'fact':
      return factInWords(placeholder.id, library, edition, context);
    case 'unknown':
      return undefined;
  }
}

/** The true grounds, those held by an open entry left out: they have no effect that a notice could tell. */
function groundList(library: NoticeLibrary, { assessment, language }: NoticeContext): string | undefined {
  const grounds = Object.values(assessment.grounds).filter(
    ({ applies, heldBy }) => applies === true && heldBy.length === 0,
  );
  if (grounds.length === 0) return undefined;
  return grounds
    .map(({ text, citation }, index) => {
      const cited = citation === undefined ? '' : ` (${describeCitation(citation, library, language)})`;
      return `${index + 1}. ${wording(text, language)}${cited}`;
    })
    .join('\n');
}

function factInWords(
  id: string,
  library: NoticeLibrary,
  edition: Edition,
  { facts, assessment, language }: NoticeContext,
): string | undefined {
  // A fact that is worked out stands in the assessment only.
  const value = own(facts, id) ?? own(assessment.derived, id)?.value;
  if (value === undefined) return undefined;
  const fact = factsOf(edition)[id];
  // What a person wrote stands in the letter as it is, without quotes.
  return oneLine(
    typeof value === 'string' && fact?.kind === 'text'
      ? value
      : describeValue(fact, value, library, language),
  );
}

/** What was typed into a form cannot begin a paragraph or a list of an official letter. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
