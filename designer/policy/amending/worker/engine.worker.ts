import { documentsOf, overlaid } from '../../../../engine/amending/draft-library.ts';
import { amendmentReport } from '../../../../engine/amending/report-on.ts';
import type { Diagnostic } from '../../../../engine/diagnostics/diagnostic.ts';
import { openLibrary } from '../../../../engine/library/open.ts';
import type { Library, SourceFile } from '../../../../engine/library/types.ts';
import type { Asked, Told } from './messages.ts';

interface Opened {
  readonly files: readonly SourceFile[];
  readonly services: readonly string[];
  readonly act: string;
  readonly library: Library;
  /** What opening the published library reports anyway. */
  readonly known: readonly Diagnostic[];
}

/** The engine beside the page: it opens the library with the draft laid over it, which takes too long for the page itself. */
let opened: Opened | undefined;

const tell = (told: Told) => self.postMessage(told);

self.onmessage = ({ data }: MessageEvent<Asked>) => {
  try {
    if (data.kind === 'open') opened = open(data);
    else if (opened !== undefined) tell(check(opened, data));
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};

function open({ files, services, act }: Extract<Asked, { kind: 'open' }>): Opened {
  const library = openLibrary(files);
  if (!library.ok)
    throw new Error(library.diagnostics.map(({ code, at }) => `${at.file}: ${code}`).join('; '));
  return { files, services, act, library: library.library, known: library.diagnostics };
}

function check(
  { files, services, act, library, known }: Opened,
  { version, documents }: Extract<Asked, { kind: 'check' }>,
): Told {
  const candidate = openLibrary(overlaid(files, documents));
  return {
    kind: 'report',
    version,
    report: amendmentReport(library, candidate, services, act, {
      known,
      documents: { ...documentsOf(files), ...documents },
    }),
  };
}
