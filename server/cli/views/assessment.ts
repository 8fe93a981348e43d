import pc from 'picocolors';
import type { Assessment } from '../../../engine/assessment/types.ts';
import type { LeafResult, Trilean } from '../../../engine/conditions/types.ts';
import { factsOf } from '../../../engine/facts/of.ts';
import type { Library } from '../../../engine/library/types.ts';
import type { Citation } from '../../../engine/schema/citation.ts';
import type { Language } from '../../../engine/schema/text.ts';
import { describeCitation } from '../../../engine/text/citation.ts';
import type { LeafWords } from '../../../engine/text/leaf.ts';
import { describeActual, describeLeafResult } from '../../../engine/text/leaf-result.ts';
import { wording } from '../../../engine/text/localize.ts';
import type { Assessed } from '../verbs/assess.ts';
import { computedSections } from './computed.ts';
import { countedSections, deadlineText } from './counted.ts';

/** An assessment for the terminal: the outcome, then what made it so, each with its citation. */
export function assessmentText(
  { assessment, agreement, pinned, ignored }: Assessed,
  library: Library,
  language: Language,
): string {
  const cited = (citation: Citation | undefined) =>
    citation === undefined ? '' : pc.dim(` (${describeCitation(citation, library, language)})`);
  const words: LeafWords = { facts: factsOf(pinned.edition), codelists: library.codelists };
  return [
    `${pc.bold(assessment.outcome)}  ${assessment.service} ${assessment.variant} at ${assessment.at}`,
    `edition ${assessment.edition.hash.slice(0, 12)} in force from ${assessment.edition.inForceFrom} (by ${assessment.edition.reason})`,
    ...assessment.undeterminedBecause.map(({ kind, id }) => `  undetermined because of ${kind} ${id}`),
    ...section(
      'Grounds',
      Object.values(assessment.grounds).flatMap(({ number, text, applies, because, citation, heldBy }) => [
        `${mark(applies)} ${number ?? ''} ${wording(text, language)}${cited(citation)}`,
        ...because.map((leaf) => `      ${leafText(leaf, words, language)}`),
        ...(heldBy.length === 0 ? [] : [`      held by ${heldBy.join(', ')}`]),
      ]),
    ),
    ...section(
      'Requirements',
      Object.values(assessment.requirements).map(
        ({ text, met, citation }) => `${mark(met)} ${wording(text, language)}${cited(citation)}`,
      ),
    ),
    ...section(
      'Limits',
      Object.values(assessment.limits).map(
        ({ title, within, citation }) => `${mark(within)} ${wording(title, language)}${cited(citation)}`,
      ),
    ),
    ...section('Persons', personLines(assessment, words, language, cited)),
    ...computedSections(assessment, language, cited).flatMap(([heading, lines]) => section(heading, lines)),
    ...countedSections(assessment, language, cited).flatMap(([heading, lines]) => section(heading, lines)),
    ...section('Documents', documentLines(assessment, language, cited)),
    ...section(
      'Deadlines',
      Object.values(assessment.deadlines).map(
        (one) => `${deadlineText(one, language)}${cited(one.citation)}`,
      ),
    ),
    ...section(
      'Missing, best asked in this order',
      assessment.missing.map(
        ({ title, fact, establishedBy }) => `${wording(title, language)} (${fact}, ${establishedBy})`,
      ),
    ),
    ...section(
      'Open questions',
      Object.entries(assessment.open).map(
        ([id, { title, effect }]) => `${effect} ${id}: ${wording(title, language)}`,
      ),
    ),
    ...section(
      'Otherwise',
      assessment.alternatives.map(
        ({ kind, id, reading, outcome, differs }) =>
          `${kind} ${id}${reading === undefined ? '' : ` ${reading}`}: ${outcome}${differs.length === 0 ? '' : ` (differs in ${differs.join(', ')})`}`,
      ),
    ),
    '',
    ...(ignored.length === 0 ? [] : [`Not asked by this edition, left out: ${ignored.join(', ')}`]),
    agreement.agree
      ? `Both evaluators agree on ${agreement.compared} conditions.`
      : pc.red(
          `The evaluators disagree on ${agreement.disagreements.map(({ condition }) => condition).join(', ')}.`,
        ),
  ].join('\n');
}

/** A comparison with the value that made it so. */
function leafText(leaf: LeafResult, words: LeafWords, language: Language): string {
  const value = describeActual(leaf, words, language) ?? '?';
  return `${mark(leaf.result)} ${describeLeafResult(leaf, words, language)} [${value}]`;
}

/** Every person of every list, counted from 1 as people do, with what speaks for and against each. */
function personLines(
  { subjects }: Assessment,
  words: LeafWords,
  language: Language,
  cited: (citation: Citation | undefined) => string,
): readonly string[] {
  return Object.entries(subjects).flatMap(([list, persons]) => {
    const fact = words.facts[list];
    const title = fact?.kind === 'list' ? wording(fact.itemTitle, language) : list;
    return persons.flatMap(({ row, outcome, undeterminedBecause, grounds, requirements }) => [
      `${title} ${row + 1} (${list}): ${pc.bold(outcome)}`,
      ...undeterminedBecause.map(({ kind, id }) => `    undetermined because of ${kind} ${id}`),
      ...Object.values(grounds).flatMap(({ number, text, applies, because, citation, heldBy }) => [
        `    ${mark(applies)} ${number ?? ''} ${wording(text, language)}${cited(citation)}`,
        ...because.map((leaf) => `        ${leafText(leaf, words, language)}`),
        ...(heldBy.length === 0 ? [] : [`        held by ${heldBy.join(', ')}`]),
      ]),
      ...Object.values(requirements).map(
        ({ text, met, citation }) => `    ${mark(met)} ${wording(text, language)}${cited(citation)}`,
      ),
    ]);
  });
}

function documentLines(
  { documents }: Assessment,
  language: Language,
  cited: (citation: Citation | undefined) => string,
): readonly string[] {
  return Object.values(documents).map(
    ({ title, required, presented, heldBy, citation }) =>
      `${mark(required === false ? true : presented)} ${wording(title, language)}${required === false ? ', not required' : ''}${heldBy === undefined ? '' : `, obtained by the body itself from ${wording(heldBy.title, language)}${cited(heldBy.citation)}`}${cited(citation)}`,
  );
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', pc.bold(title), ...lines.map((line) => `  ${line}`)];
}

const mark = (value: Trilean): string => (value === null ? pc.yellow('?') : value ? 'yes' : 'no ');
