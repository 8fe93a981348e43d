import { get } from '../../../json/pointer.ts';
import { isObject } from '../../../json/value.ts';
import type { Setting } from '../proposal.ts';
import { capitalised } from '../said-anew.ts';
import { recording } from './establishing.ts';
import type { Making } from './made.ts';

/** When something is so, with the facts that the edition needs to know it. */
export interface Condition {
  readonly when: unknown;
  readonly needs: readonly Setting[];
  /** It is that of the published item. */
  readonly isCopied: boolean;
}

/**
 * The condition of a published ground or requirement with much the same words, and the facts that it asks for and the edition lacks. Without one, a fact of
 * its own: an officer is asked whether it is so, and nothing is decided by itself.
 */
export const conditionFor = (making: Making): Condition =>
  (making.saysTheSame ? copied(making) : undefined) ?? asked(making);

function copied(making: Making): Condition | undefined {
  const { when, each } = making.model;
  const facts = each === undefined ? factsIn(when) : undefined;
  if (facts === undefined || facts.length === 0) return undefined;
  const needs = facts.map((fact) => neededFact(making, fact));
  if (needs.includes(undefined)) return undefined;
  return { when, needs: needs.flatMap((one) => one ?? []), isCopied: true };
}

/** The facts that a condition names; undefined where it is made of anything else than comparisons of facts with values. */
function factsIn(condition: unknown): readonly string[] | undefined {
  if (!isObject(condition)) return undefined;
  const { all, any, not, fact, operator, value, ...others } = condition;
  if (Object.keys(others).length > 0) return undefined;
  if (typeof fact === 'string') return isPlainValue(value) && operator !== undefined ? [fact] : undefined;
  const inner = [all, any].flatMap((list) => (Array.isArray(list) ? list : []));
  const found = [...inner, ...(not === undefined ? [] : [not])].map(factsIn);
  return found.includes(undefined) ? undefined : [...new Set(found.flatMap((one) => one ?? []))];
}

const isPlainValue = (value: unknown): boolean =>
  !isObject(value) && !(Array.isArray(value) && value.some(isObject));

/**
 * What a fact needs to be there: nothing where it is; undefined where it cannot be taken over, as what applicants are asked, which speaks of the service
 * that they apply for.
 */
function neededFact(making: Making, key: string): readonly Setting[] | undefined {
  const { edition, modelEdition, citation, taken } = making;
  const theirs = get(modelEdition, `/facts/${key}`);
  const ours = edition.facts[key];
  if (!isObject(theirs) || theirs.kind !== 'boolean') return undefined;
  if (ours !== undefined)
    return ours.kind === 'boolean' && ours.establishedBy === theirs.establishedBy ? [] : undefined;
  if (theirs.establishedBy !== 'officer') return undefined;
  const pointer = `/facts/${key}`;
  return taken.fact(key, () => {
    const fact = { ...withOwnEvidence(theirs, edition), order: taken.order('/facts'), citation };
    return [{ pointer, value: fact }, ...recording(making, key)];
  });
}

/** What it rests on, as far as this edition has it. */
function withOwnEvidence(fact: Readonly<Record<string, unknown>>, edition: Making['edition']) {
  const { evidence, ...rest } = fact;
  if (!isObject(evidence)) return rest;
  const { documents, ...other } = evidence;
  const known = Array.isArray(documents)
    ? documents.filter((key) => typeof key === 'string' && Object.hasOwn(edition.documents ?? {}, key))
    : [];
  const kept = { ...other, ...(known.length > 0 ? { documents: known } : {}) };
  return Object.keys(kept).length > 0 ? { ...rest, evidence: kept } : rest;
}

function asked(making: Making): Condition {
  const { given, citation, taken } = making;
  const key = taken.key('/facts', [making.key, `${making.key}-found`]);
  const fact = {
    order: taken.order('/facts'),
    kind: 'boolean',
    title: capitalised(given.text),
    establishedBy: 'officer',
    citation,
  };
  return {
    when: { fact: key, operator: 'is', value: true },
    needs: [{ pointer: `/facts/${key}`, value: fact }, ...recording(making, key)],
    isCopied: false,
  };
}
