/**
 * The engine's public functions: pure, synchronous, the same on a server and in a browser.
 * Definitions, facts and dates go in as arguments; results are plain JSON.
 */
export { lateEffects } from './alternatives/late-effects.ts';
export { conflictsAmong } from './amending/conflicts-among.ts';
export { coverageOf, itemsCiting, provisionOf } from './amending/coverage.ts';
export { documentsOf, draftEdition, overlaid } from './amending/draft-library.ts';
export { editedPart, restatedPart } from './amending/edit-part.ts';
export { newKey } from './amending/new-key.ts';
export { applyOperations, invert } from './amending/operations.ts';
export { operationsBetween } from './amending/operations-between.ts';
export { patchBetween } from './amending/patch-between.ts';
export { keepMine, takeTheirs } from './amending/rebase.ts';
export { amendmentReport } from './amending/report-on.ts';
export { assess, assessUnder } from './assessment/assess.ts';
export { judgedGrounds } from './assessment/judgement.ts';
export { countDays } from './calendar/count.ts';
export { parseDate } from './calendar/date.ts';
export { check } from './check/check.ts';
export { compile } from './conditions/compile.ts';
export { exportRules } from './conditions/rules.ts';
export { due } from './deadlines/due.ts';
export { describe } from './diagnostics/describe.ts';
export { blame } from './diff/blame.ts';
export { diff } from './diff/diff.ts';
export { renderDiff } from './diff/render.ts';
export { editionByHash } from './edition/find.ts';
export { governing } from './edition/governing.ts';
export { inForce } from './edition/in-force.ts';
export { timeline } from './edition/timeline.ts';
export { factsOf } from './facts/of.ts';
export { parseFacts } from './facts/parse.ts';
export { visibleFacts } from './facts/visible.ts';
export { form } from './form/form.ts';
export { guidanceSearch, searchGuidance } from './guidance/search.ts';
export { libraryAt } from './library/library-at.ts';
export { openLibrary } from './library/open.ts';
export { renderNotice } from './notice/render.ts';
export { quotaLedger } from './quotas/ledger.ts';
export { coverage } from './scenario/coverage.ts';
export { runScenario, runScenarios } from './scenario/run.ts';
export { describeCitation } from './text/citation.ts';
export { localize } from './text/localize.ts';
export { advance } from './workflow/advance.ts';
export { availableSteps } from './workflow/available.ts';
