import pc from 'picocolors';
import type { Assessment } from '../../../engine/assessment/types.ts';
import type { LeafResult, Trilean } from '../../../engine/conditions/types.ts';
import type { DeadlineResult } from '../../../engine/deadlines/types.ts';
import { factsOf } from '../../../engine/facts/of.ts';
import type { Library } from '../../../engine/library/types.ts';
import type { Citation } from '../../../engine/schema/citation.ts';
import type { Language } from '../../../engine/schema/text.ts';
import { describeCitation } from '../../../engine/text/citation.ts';
import { describeLeaf, type LeafWords } from '../../../engine/text/leaf.ts';
import { wording } from '../../../engine/text/localize.ts';
import { describeValue } from '../../../engine/text/value.ts';
import type { Assessed } from '../verbs/assess.ts';

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
  const { fact, operator, expected, path, actual, result } = leaf;
  const compared = { fact, operator, value: expected, ...(path === undefined ? {} : { path }) };
  const value = actual === undefined ? '?' : describeValue(words.facts[fact], actual, words, language);
  return `${mark(result)} ${describeLeaf(compared, words, language)} [${value}]`;
}

function documentLines(
  { documents }: Assessment,
  language: Language,
  cited: (citation: Citation | undefined) => string,
): readonly string[] {
  return Object.values(documents).map(
    ({ title, required, presented, citation }) =>
      `${mark(required === false ? true : presented)} ${wording(title, language)}${required === false ? ', not required' : ''}${cited(citation)}`,
  );
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', pc.bold(title), ...lines.map((line) => `  ${line}`)];
}

const mark = (value: Trilean): string => (value === null ? pc.yellow('?') : value ? 'yes' : 'no ');

function deadlineText({ title, status, due, provisional }: DeadlineResult, language: Language): string {
  const date = due === undefined ? '' : ` ${due}${provisional ? ' (provisional)' : ''}`;
  return `${wording(title, language)}: ${status}${date}`;
}
