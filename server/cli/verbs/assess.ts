import { assessUnder } from '../../../engine/assessment/assess.ts';
import { parseRequest } from '../../../engine/assessment/request.ts';
import type { Assessment } from '../../../engine/assessment/types.ts';
import { parseDate } from '../../../engine/calendar/date.ts';
import type { DatedEvent } from '../../../engine/deadlines/sequence.ts';
import { type Diagnostic, ok, type Result } from '../../../engine/diagnostics/diagnostic.ts';
import { editionByHash } from '../../../engine/edition/find.ts';
import { governing } from '../../../engine/edition/governing.ts';
import { inForce } from '../../../engine/edition/in-force.ts';
import type { PinnedEdition } from '../../../engine/edition/types.ts';
import { libraryAt } from '../../../engine/library/library-at.ts';
import type { Library } from '../../../engine/library/types.ts';
import type { IsoDate } from '../../../engine/schema/primitives.ts';
import { submittedOn } from '../../../engine/workflow/submission.ts';
import { agreementOn } from '../../evaluator/agreement.ts';
import type { Agreement } from '../../evaluator/compare.ts';
import { openDefinitions, today } from '../definitions.ts';
import { type FactsFile, readFactsFile } from '../facts-file.ts';
import { dateOption, MisuseError, textOption } from '../misuse.ts';
import { printJson, reportProblems } from '../output.ts';
import { EXIT, type Verb } from '../verb.ts';
import { assessmentText } from '../views/assessment.ts';

export const assess: Verb = {
  name: 'assess',
  describe: (command) =>
    command
      .description("the assessment of a case's facts, by both evaluators")
      .argument('<service>')
      .requiredOption(
        '--facts <file>',
        'a JSON file, or - for the standard input: {"variant", "channel", "facts", "events"}',
      )
      .option('--at <date>', 'the day of assessment; without it, today')
      .option('--edition <hash>', 'assess under this edition, whatever the dates say')
      .option('--known-at <moment>', 'only what was published by then counts'),
  run: async ([service = ''], options, io) => {
    const given = textOption(options.at);
    const day = given === undefined ? undefined : dateOption(given, '--at');
    const file = textOption(options.facts) ?? '-';
    const facts = await readFactsFile(file, io);
    const opened = await openDefinitions(options, io);
    if (opened === undefined) return EXIT.problems;
    const { library } = opened;
    const choice = { hash: textOption(options.edition), knownAt: textOption(options.knownAt) };
    const at = day ?? today(library, service, io);
    const result = await assessFile(library, service, { at, file, facts, ...choice });
    if (!result.ok) {
      reportProblems(result.diagnostics, options, io);
      return EXIT.problems;
    }
    if (options.json === true) {
      const { assessment, agreement, ignored } = result.value;
      printJson({ ...assessment, evaluators: agreement, ignoredFacts: ignored }, io);
    } else io.out(assessmentText(result.value, library, options.lang));
    return result.value.agreement.agree ? EXIT.ok : EXIT.problems;
  },
};

interface Assessing {
  readonly at: IsoDate;
  readonly file: string;
  readonly facts: FactsFile;
  readonly hash: string | undefined;
  readonly knownAt: string | undefined;
}

/** An assessment with what the second evaluator says of it. */
export interface Assessed {
  readonly assessment: Assessment;
  readonly agreement: Agreement;
  readonly pinned: PinnedEdition;
  /** Facts given that only other editions of the service ask for. */
  readonly ignored: readonly string[];
}

async function assessFile(library: Library, service: string, asked: Assessing): Promise<Result<Assessed>> {
  const { variant, channel, settled, setAside, readings } = asked.facts;
  const events = (asked.facts.events ?? []).flatMap(({ event, on, time }) => {
    const day = parseDate(on);
    return day === undefined ? [] : [{ event, on: day, ...(time === undefined ? {} : { time }) }];
  });
  const pinned = pinnedEdition(library, service, { ...asked, variant, events });
  if (!pinned.ok) return pinned;
  const request = {
    variant,
    facts: asked.facts.facts,
    events,
    at: asked.at,
    ...(channel === undefined ? {} : { channel }),
    ...(settled === undefined ? {} : { settled }),
    ...(setAside === undefined ? {} : { setAside }),
    ...(readings === undefined ? {} : { readings }),
  };
  const parsed = parseRequest(library, pinned.value, request, asked.file);
  if (!parsed.ok) return parsed;
  const { input, ignored } = parsed.value;
  // Values of parameters are those known at the moment, too.
  const known = asked.knownAt === undefined ? library : libraryAt(library, asked.knownAt);
  const assessed = assessUnder(known, pinned.value, input);
  if (!assessed.ok) return { ok: false, diagnostics: assessed.diagnostics.map(inFile(asked.file)) };
  const { assessment, pinned: shown } = assessed.value;
  const agreement = await agreementOn(library, shown.edition, input, assessment);
  return ok({ assessment, agreement, pinned: shown, ignored });
}

/** The engine knows the request, not the file that it stands in. */
const inFile =
  (file: string) =>
  (one: Diagnostic): Diagnostic =>
    one.at.file === 'request' ? { ...one, at: { ...one.at, file } } : one;

/** By `--edition`; else the submission among the events selects it under the transitional clause; else the day of assessment. */
function pinnedEdition(
  library: Library,
  service: string,
  asked: Pick<Assessing, 'at' | 'hash' | 'knownAt'> & {
    readonly variant: string;
    readonly events: readonly DatedEvent[];
  },
): Result<PinnedEdition> {
  const { at, hash, knownAt, variant, events } = asked;
  const known = knownAt === undefined ? {} : { knownAt };
  if (hash !== undefined) {
    const found = editionByHash(library, service, hash);
    if (found === undefined)
      throw new MisuseError(`--edition: ${service} has no edition with the hash ${hash}`);
    return ok({ ...found, reason: 'given' });
  }
  const now = inForce(library, service, at, knownAt);
  const submitted = now.ok ? submittedOn(now.value.edition, variant, events) : events[0]?.on;
  return governing(library, service, {
    at,
    ...known,
    ...(submitted === undefined ? {} : { submittedOn: submitted }),
  });
}
