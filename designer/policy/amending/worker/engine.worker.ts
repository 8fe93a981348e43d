import { concernedServices, openOnly } from '../../../../engine/amending/concerned.ts';
import { documentsOf, overlaid } from '../../../../engine/amending/draft-library.ts';
import { isolated } from '../../../../engine/amending/isolated.ts';
import type { Documents } from '../../../../engine/amending/operations.ts';
import { proposalsFor } from '../../../../engine/amending/proposing/proposals-for.ts';
import { amendmentReport } from '../../../../engine/amending/report-on.ts';
import type { Diagnostic, Place } from '../../../../engine/diagnostics/diagnostic.ts';
import { own } from '../../../../engine/json/own.ts';
import type { Library, SourceFile } from '../../../../engine/library/types.ts';
import { tryCase } from '../../../../engine/scenario/try.ts';
import { exampling } from './exampling.ts';
import type { Asked, Told, Trial, TrialResult } from './messages.ts';

interface Opened {
  readonly files: readonly SourceFile[];
  readonly services: readonly string[];
  readonly act: string;
  /** The published files as documents; what is worked out from them once is kept with them. */
  readonly published: Documents;
  /** The same with those of other services, which proposals are made like. */
  readonly precedents: Documents;
}

interface Base {
  /** The services that were opened, as one text. */
  readonly key: string;
  readonly library: Library;
  /** What opening the published library reports anyway. */
  readonly known: readonly Diagnostic[];
}

interface Candidate {
  readonly library: Library;
  readonly isOld: boolean;
  /** What is broken and was left out of it. */
  readonly without: readonly Place[];
}

/** The engine beside the page: it opens the library with the draft laid over it, which takes too long for the page itself. */
let opened: Opened | undefined;
let base: Base | undefined;
/** The draft's library: as it is, without what is broken in it, or as it last could be opened. */
let candidate: Candidate | undefined;
/** What is tried now, again whenever the draft changes. */
let trying: { readonly id: number; readonly trial: Trial } | undefined;

/** The service that examples are made for, again whenever the draft changes. */
let exemplified: string | undefined;

const tell = (told: Told) => self.postMessage(told);

const examples = exampling(tell);

self.onmessage = ({ data }: MessageEvent<Asked>) => {
  try {
    if (data.kind === 'open') {
      const published = documentsOf(data.files);
      [opened, base, candidate] = [{ ...data, published, precedents: published }, undefined, undefined];
    } else if (data.kind === 'try') {
      trying = data.trial === undefined ? undefined : { id: data.id, trial: data.trial };
      tellTried();
    } else if (data.kind === 'exemplify') {
      exemplified = data.service;
      beginExamples();
    } else if (opened === undefined) return;
    else if (data.kind === 'precedents')
      opened = { ...opened, precedents: { ...documentsOf(data.files), ...opened.published } };
    else if (data.kind === 'propose') tell(propose(opened, data));
    else {
      examples.begin(undefined);
      tell(check(opened, data));
      beginExamples();
    }
  } catch (error) {
    tell({ kind: 'failed', message: messageOf(error) });
  }
};

/** What cannot be proposed must not keep the report from being made. */
function propose(
  { published, precedents, act }: Opened,
  { version, documents }: Extract<Asked, { kind: 'propose' }>,
): Told {
  try {
    const proposals = proposalsFor(precedents, { ...published, ...documents }, act);
    return { kind: 'proposals', version, proposals };
  } catch (error) {
    return { kind: 'proposals', version, proposals: [], failure: messageOf(error) };
  }
}

function check(
  { files, published, services, act }: Opened,
  { version, documents }: Extract<Asked, { kind: 'check' }>,
): Told {
  const concerned = concernedServices(files, documents, services);
  const { library, known } = baseOf(files, concerned);
  const after = openOnly(overlaid(files, documents), concerned);
  const open = (laid: Documents) => openOnly(overlaid(files, laid), concerned);
  const rest = after.ok ? undefined : isolated({ published, open }, documents, after);
  if (after.ok) candidate = { library: after.library, isOld: false, without: [] };
  else if (rest !== undefined) candidate = { library: rest.library, isOld: false, without: rest.broken };
  else if (candidate !== undefined) candidate = { ...candidate, isOld: true };
  // What is tried is waited for; the whole report takes longer.
  tellTried();
  const sources = { known, documents, published, ...(rest === undefined ? {} : { rest }) };
  const report = amendmentReport(library, after, concerned, act, sources);
  return { kind: 'report', version, report };
}

/** Makes the examples anew that are asked for, where there is anything to make them of. */
function beginExamples(): void {
  examples.begin(undefined);
  if (exemplified === undefined || opened === undefined || base === undefined) return;
  if (candidate === undefined || candidate.isOld) return;
  const { library: draft } = candidate;
  examples.begin({ published: base.library, draft, act: opened.act, service: exemplified });
}

/** Tries what is tried on both libraries. A case that the engine cannot take must not keep the report from being made. */
function tellTried(): void {
  if (trying === undefined || base === undefined) return;
  const { id, trial } = trying;
  try {
    tell({ kind: 'tried', id, result: tried(base.library, trial) });
  } catch (error) {
    tell({ kind: 'tried', id, result: { isOld: false, failure: messageOf(error) } });
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function tried(published: Library, { service, scenario }: Trial): TrialResult {
  const by = (library: Library) => tryCase(library, service, scenario);
  return {
    ...(own(published.services, service) === undefined ? {} : { before: by(published) }),
    ...(candidate === undefined ? {} : { after: by(candidate.library) }),
    isOld: candidate?.isOld ?? true,
    ...(candidate === undefined || candidate.without.length === 0 ? {} : { without: candidate.without }),
  };
}

/** The published library as far as it concerns some services; the last one is kept. */
function baseOf(files: readonly SourceFile[], services: readonly string[]): Base {
  const key = services.join(' ');
  if (base?.key === key) return base;
  const library = openOnly(files, services);
  if (!library.ok)
    throw new Error(library.diagnostics.map(({ code, at }) => `${at.file}: ${code}`).join('; '));
  base = { key, library: library.library, known: library.diagnostics };
  return base;
}
