import { rowsOf } from '../conditions/read.ts';
import type { Facts, RowAtHand } from '../conditions/types.ts';
import type { Edition } from '../schema/edition.ts';
import { inOrder } from '../schema/in-order.ts';
import { alwaysDecisive, touching } from './decisive.ts';
import type { DoubtedBy } from './doubted.ts';
import { assessGrounds } from './grounds.ts';
import { resultsOf } from './item.ts';
import type { OpenForCase } from './open.ts';
import { decide } from './outcome.ts';
import { assessRequirements } from './requirements.ts';
import type { Assessment, Outcome, SubjectResult } from './types.ts';

/** What the persons of a case are assessed with. */
export interface SubjectsInput {
  readonly edition: Edition;
  readonly variant: string;
  readonly facts: Facts;
  /** The open entries by which nothing may be decided, and those that were set aside. */
  readonly undetermined: readonly OpenForCase[];
  readonly setAside: readonly OpenForCase[];
  /** The open entries that touch what is asked of a person. */
  readonly doubted: DoubtedBy;
  /** The outcome of the case itself. */
  readonly outcome: Outcome;
}

/** The persons' results, with the unknown facts that would settle something for one of them. */
export interface AssessedSubjects {
  readonly subjects: Assessment['subjects'];
  readonly unsettledBy: readonly (readonly string[])[];
}

/**
 * Every person of every list of which a ground or a requirement is asked for each (`each`). Such a ground touches that person only. A person is granted
 * only in a case that is granted: otherwise the result is undetermined, as nothing says what becomes of the person alone.
 */
export function assessSubjects(input: SubjectsInput): AssessedSubjects {
  const subjects: Record<string, readonly SubjectResult[]> = {};
  const unsettledBy: (readonly string[])[] = [];
  for (const list of listsOfSubjects(input.edition, input.variant)) {
    const rows = rowsOf(input.facts, list);
    if (rows === undefined) {
      unsettledBy.push([list]);
      continue;
    }
    const persons = rows.map((fields, index) => assessSubject(input, { list, index, fields }));
    subjects[list] = persons.map(({ result }) => result);
    unsettledBy.push(...persons.flatMap((person) => person.unsettledBy));
  }
  return { subjects, unsettledBy };
}

/** The lists of which something is asked for each row, in the order in which it is asked. */
function listsOfSubjects(
  { grounds, requirements }: Pick<Edition, 'grounds' | 'requirements'>,
  variant: string,
): readonly string[] {
  const items = [...inOrder(grounds), ...inOrder(requirements)];
  const lists = items.flatMap(([, { each, appliesTo }]) =>
    each !== undefined && appliesTo.includes(variant) ? [each] : [],
  );
  return [...new Set(lists)];
}

function assessSubject(
  { edition, variant, facts, undetermined, setAside, doubted, outcome: ofCase }: SubjectsInput,
  row: RowAtHand,
): { readonly result: SubjectResult; readonly unsettledBy: readonly (readonly string[])[] } {
  const grounds = assessGrounds(
    edition,
    variant,
    facts,
    touching(undetermined),
    touching(setAside),
    doubted,
    row,
  );
  const requirements = assessRequirements(edition, variant, facts, doubted, row);
  const decisiveOpen = alwaysDecisive(edition, variant, undetermined, requirements, []);
  const own = decide({ grounds, requirements, documents: [], limits: [], decisiveOpen });
  const isHeldByCase = own.outcome === 'grant' && ofCase !== 'grant';
  return {
    result: {
      row: row.index,
      outcome: isHeldByCase ? 'undetermined' : own.outcome,
      undeterminedBecause: isHeldByCase ? [{ kind: 'case', id: ofCase }] : own.reasons,
      grounds: resultsOf(grounds),
      requirements: resultsOf(requirements),
    },
    unsettledBy: [...grounds, ...requirements].map((item) => item.unsettledBy),
  };
}
