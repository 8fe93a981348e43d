import { caseFacts } from '../../engine/assessment/case-facts.ts';
import type { Assessment, AssessmentInput } from '../../engine/assessment/types.ts';
import { nameOfRow } from '../../engine/conditions/rules.ts';
import type { Trilean } from '../../engine/conditions/types.ts';
import type { Edition } from '../../engine/schema/edition.ts';
import type { ValueLibrary } from '../../engine/values/types.ts';
import { type Agreement, compare, compiledResults, type Disagreement } from './compare.ts';

/**
 * Whether the second evaluator comes to the assessment's results: the named conditions evaluated again by json-rules-engine and compared with the
 * compiled ones, and these with what the assessment says of each ground, requirement and document, and of each person's.
 */
export async function agreementOn(
  library: ValueLibrary,
  edition: Edition,
  input: AssessmentInput,
  assessment: Assessment,
): Promise<Agreement> {
  const facts = caseFacts(edition, input, library);
  const compiled = compiledResults(edition, input.variant, facts);
  const held = await compare(edition, input.variant, facts, compiled);
  const inAssessment = [...assessed(assessment)]
    .filter(([condition, result]) => compiled.has(condition) && compiled.get(condition) !== result)
    .filter(([condition]) => input.channel !== undefined || !ofSomeChannels(edition, condition))
    .map(
      ([condition, result]): Disagreement => ({
        condition,
        compiled: result,
        rules: compiled.get(condition),
      }),
    );
  const disagreements = [...held.disagreements, ...inAssessment];
  return { ...held, agree: disagreements.length === 0, disagreements };
}

function assessed({ grounds, requirements, documents, subjects }: Assessment): ReadonlyMap<string, Trilean> {
  const persons = Object.values(subjects).flat();
  return new Map([
    ...Object.entries(grounds).map(([id, { applies }]): [string, Trilean] => [`grounds/${id}`, applies]),
    ...Object.entries(requirements).map(([id, { met }]): [string, Trilean] => [`requirements/${id}`, met]),
    ...Object.entries(documents).map(([id, { required }]): [string, Trilean] => [
      `documents/${id}`,
      required,
    ]),
    ...persons.flatMap((person) => [
      ...Object.entries(person.grounds).map(([id, { applies }]): [string, Trilean] => [
        nameOfRow(`grounds/${id}`, person.row),
        applies,
      ]),
      ...Object.entries(person.requirements).map(([id, { met }]): [string, Trilean] => [
        nameOfRow(`requirements/${id}`, person.row),
        met,
      ]),
    ]),
  ]);
}

/** Whether a document is required depends on the channel too, which no condition says. */
function ofSomeChannels({ documents = {} }: Edition, condition: string): boolean {
  return Object.entries(documents).some(
    ([id, { channels }]) => channels !== undefined && condition === `documents/${id}`,
  );
}
