import { parseFacts } from '../../engine/facts/parse.ts';
import { join } from '../../engine/json/pointer.ts';
import type { Edition } from '../../engine/schema/edition.ts';
import type { FactValue } from '../../engine/schema/scenario.ts';
import { done, invalid, type Outcome, refused } from '../problems/problem.ts';
import type { Cases } from './context.ts';

/** Answers as an applicant may give them so far: of the right types, and only what applicants state. They may be incomplete. */
export function parseAnswers(
  { library }: Cases,
  edition: Edition,
  raw: Readonly<Record<string, unknown>>,
): Outcome<Readonly<Record<string, FactValue>>> {
  const answers = parseFacts(edition, library.codelists, raw, 'request', '/answers');
  if (!answers.ok) return invalid('invalid-facts', answers.diagnostics);
  const others = Object.keys(answers.value).filter(
    (fact) => edition.facts[fact]?.establishedBy !== 'applicant',
  );
  if (others.length === 0) return done(answers.value);
  return refused('not-applicants-facts', {
    errors: others.map((fact) => ({ pointer: join('/answers', fact), code: 'not-stated-by-applicant' })),
  });
}
