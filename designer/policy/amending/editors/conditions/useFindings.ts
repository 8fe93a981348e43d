import { useEffect, useMemo, useState } from 'react';
import type { Diagnostic } from '../../../../../engine/diagnostics/diagnostic.ts';
import { isPrefix, join } from '../../../../../engine/json/pointer.ts';
import type { Condition } from '../../../../../engine/schema/condition.ts';
import type { Editing } from '../../state/editing.ts';
import { constancyFindings, problemsOf, type Surroundings, together } from './model/findings.ts';

/** How long nothing has to change before it is tried out whether a condition decides anything, in milliseconds. */
const PAUSE = 300;

/**
 * What is found in a condition, by pointers into it: at once what is wrong in itself, after a pause whether it can be both true and false, and
 * what the check of everything says of its place.
 */
export function useFindings(
  condition: Condition,
  { facts, conditions, codelists, list }: Surroundings,
  editing: Editing,
  pointer: string | undefined,
): readonly Diagnostic[] {
  const around = useMemo(
    () => ({ facts, conditions, codelists, list }),
    [facts, conditions, codelists, list],
  );
  const problems = useMemo(() => problemsOf(condition, around), [condition, around]);
  const [constant, setConstant] = useState<{
    readonly of: Condition;
    readonly findings: readonly Diagnostic[];
  }>();
  useEffect(() => {
    if (problems.length > 0) return;
    const timer = setTimeout(
      () => setConstant({ of: condition, findings: constancyFindings(condition, around) }),
      PAUSE,
    );
    return () => clearTimeout(timer);
  }, [condition, around, problems]);
  const here = problems.length > 0 || constant?.of !== condition ? problems : constant.findings;
  const there = pointer === undefined ? [] : reported(editing, pointer);
  return together(here, there);
}

/** What the check of everything found at a place of the edition, by pointers into what stands there. */
function reported({ findingsAt, part }: Editing, pointer: string): readonly Diagnostic[] {
  const patch = join('/parts', part, 'patch') + pointer;
  return findingsAt(pointer).map((finding) => {
    const { at } = finding;
    const inside = isPrefix(patch, at.pointer) ? at.pointer.slice(patch.length) : '';
    return { ...finding, at: { ...at, pointer: inside } };
  });
}
