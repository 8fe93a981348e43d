import type { DocumentKind } from '../../engine/library/place.ts';

interface Descriptions {
  readonly kinds: Readonly<Record<DocumentKind, string>>;
  readonly members: Readonly<Record<string, string>>;
}

/** What an editor shows beside a key. */
export const descriptions: Descriptions = {
  kinds: {
    act: 'A legal act: its identity, its dates and its provisions.',
    calendar: 'Working days of a country: weekend, holidays, transferred days by year.',
    parameter: 'An official value by date.',
    codelist: 'A list of codes with their titles.',
    guidance: 'A topic of guidance: questions and answers with their source and time.',
    edition: 'A file of the base edition of a service: one or more of its aspects.',
    amendment: 'What one act changes in a service: parts, each with its day of effect and a merge patch.',
    scenarios: 'Executable examples of a service.',
    ledger: 'What is published: document, hash, moment.',
    library: 'What the library is, and the languages that it is written in.',
  },
  members: {
    $schema: 'The relative path to the schema of this kind of file in engine/schema/json/.',
    order: 'The place in its list; the order of keys means nothing.',
    unverified: 'Where the value comes from, if not from the source documents.',
    supersedes: 'The earlier entry whose place it takes: what is published stays and is superseded.',
    reason: 'Why; of a step in a procedure, whether who takes it must say.',
    citation: 'The provision that governs and, where an amendment wrote it, the amending provision (by).',
    by: 'The amending provision in a citation; the roles that may act in a step; the channels of a notice.',
    appliesTo: 'The variants of the service.',
    when: 'A condition in the syntax of json-rules-engine.',
    inForce: 'The first day of effect and, of a temporary rule, the last.',
    governs:
      'Which cases: those submitted from that day, those decided from that day, or all that are pending.',
    restates: 'Pointers into the edition whose content is deleted before the patch merges.',
    over: "Pointers that another act's part in force changes too, and that this part means to change.",
    patch: 'A JSON Merge Patch (RFC 7396) over the edition; null deletes.',
    withoutEffect: 'Provisions of the act that change no data, each with the reason.',
    unofficial: 'The languages whose wording is not official.',
    languages:
      'The codes of the languages that texts are written in (ISO 639), in the order in which they fall back.',
    authoritative: "The language whose wording is the law's.",
    restored: "What was put right where a source's extraction displaced words.",
    establishedBy: 'Who may state the fact.',
    effect: 'What follows from it.',
    pointers: 'What it touches in the edition: JSON Pointers; the empty text is the whole edition.',
    startDay: 'Whether the day of the starting event counts.',
    roll: 'What an end on a non-working day does; only where the law says so.',
    discretion: "Needs a person's judgement and a written reason.",
    tests: 'The provisions that the scenario tests.',
    provision: 'A provision id: segments joined by dots, from the outside in (p9-1, annex-2.row-9.2).',
  },
};
