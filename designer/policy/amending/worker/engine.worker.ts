import { concernedServices, openOnly } from '../../../../engine/amending/concerned.ts';
import { overlaid } from '../../../../engine/amending/draft-library.ts';
import { amendmentReport } from '../../../../engine/amending/report-on.ts';
import type { Diagnostic } from '../../../../engine/diagnostics/diagnostic.ts';
import type { Library, SourceFile } from '../../../../engine/library/types.ts';
import type { Asked, Told } from './messages.ts';

interface Opened {
  readonly files: readonly SourceFile[];
  readonly services: readonly string[];
  readonly act: string;
}

interface Base {
  /** The services that were opened, as one text. */
  readonly key: string;
  readonly library: Library;
  /** What opening the published library reports anyway. */
  readonly known: readonly Diagnostic[];
}

/** The engine beside the page: it opens the library with the draft laid over it, which takes too long for the page itself. */
let opened: Opened | undefined;
let base: Base | undefined;

const tell = (told: Told) => self.postMessage(told);

self.onmessage = ({ data }: MessageEvent<Asked>) => {
  try {
    if (data.kind === 'open') [opened, base] = [data, undefined];
    else if (opened !== undefined) tell(check(opened, data));
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};

function check(
  { files, services, act }: Opened,
  { version, documents }: Extract<Asked, { kind: 'check' }>,
): Told {
  const concerned = concernedServices(files, documents, services);
  const { library, known } = baseOf(files, concerned);
  const candidate = openOnly(overlaid(files, documents), concerned);
  const report = amendmentReport(library, candidate, concerned, act, { known, documents });
  return { kind: 'report', version, report };
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
