import { timeline } from '../../engine/edition/timeline.ts';
import type { EditionInForce } from '../../engine/edition/types.ts';
import { parseFacts } from '../../engine/facts/parse.ts';
import { join } from '../../engine/json/pointer.ts';
import type { Edition } from '../../engine/schema/edition.ts';
import type { FactValue } from '../../engine/schema/scenario.ts';
import { done, invalid, type Outcome, refused } from '../problems/problem.ts';
import type { Cases } from './context.ts';

/**
 * Answers as an applicant may give them so far: of the right types, and only what applicants state. They may be incomplete. Answers
 * to what only other editions ask are left out: an amendment may have overtaken the draft.
 */
export function parseAnswers(
  { library }: Cases,
  { edition, service }: Pick<EditionInForce, 'edition' | 'service'>,
  raw: Readonly<Record<string, unknown>>,
): Outcome<Readonly<Record<string, FactValue>>> {
  const editions = timeline(library, service).map((one) => one.edition);
  const asked = Object.entries(raw).filter(
    ([fact]) => isAnswer(edition, fact) || !editions.some((one) => isAnswer(one, fact)),
  );
  const answers = parseFacts(edition, library.codelists, Object.fromEntries(asked), 'request', '/answers');
  if (!answers.ok) return invalid('invalid-facts', answers.diagnostics);
  const others = Object.keys(answers.value).filter((fact) => !isAnswer(edition, fact));
  if (others.length === 0) return done(answers.value);
  return refused('not-applicants-facts', {
    errors: others.map((fact) => ({ pointer: join('/answers', fact), code: 'not-stated-by-applicant' })),
  });
}

const isAnswer = ({ facts }: Edition, fact: string): boolean =>
  Object.hasOwn(facts, fact) && facts[fact]?.establishedBy === 'applicant';
