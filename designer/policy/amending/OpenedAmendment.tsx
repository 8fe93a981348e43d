import { type ReactNode, useState } from 'react';
import { Outlet } from 'react-router';
import { get } from '../../../engine/json/pointer.ts';
import type { SourceFile } from '../../../engine/library/types.ts';
import { wording } from '../../../engine/text/localize.ts';
import { isText } from '../../../engine/text/wording-in.ts';
import type { AmendmentView } from '../../../server/api/schemas/amendments.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { PageTitle } from '../../app/layout/PageTitle.tsx';
import { Commands } from './commands/Commands.tsx';
import { AmendmentNav } from './frame/AmendmentNav.tsx';
import { Conflicts } from './frame/Conflicts.tsx';
import { DraftBoundary } from './frame/DraftBoundary.tsx';
import { SaveStatus } from './frame/SaveStatus.tsx';
import { StateTag } from './frame/StateTag.tsx';
import { UndoRedo } from './frame/UndoRedo.tsx';
import { LongTitle } from './naming/LongTitle.tsx';
import { useAmendmentName } from './naming/useAmendmentName.ts';
import { createProposed } from './proposals/state/proposed.ts';
import { DraftContext, LiveContext, type OpenDraft, useWorkbench } from './state/draft.ts';
import type { Edit } from './state/edits.ts';
import { useAutosave } from './state/useAutosave.ts';
import { useEngine } from './state/useEngine.ts';
import { createWorkbench } from './state/workbench.ts';
import { createExamples } from './trying/state/examples.ts';
import { createTrials } from './trying/state/trials.ts';

interface Props {
  readonly view: AmendmentView;
  readonly files: readonly SourceFile[];
  /** What an earlier visit could not save. */
  readonly kept: readonly Edit[];
}

/** The frame of all pages of one amendment: its name and state, how saving stands, and the way between its pages. */
export function OpenedAmendment({ view, files, kept }: Props) {
  const [draft] = useState(() => ({
    store: createWorkbench(view, parsed(files), kept),
    files,
    trials: createTrials(),
    examples: createExamples(),
    proposed: createProposed(),
  }));
  useAutosave(draft.store);
  return (
    <DraftContext value={draft}>
      <LiveEngine draft={draft}>
        <Head view={view} />
        <div className="amending-bar">
          <AmendmentNav />
          <div className="amending-tools">
            <SaveStatus />
            <UndoRedo />
            <Commands />
          </div>
        </div>
        <Conflicts />
        <DraftBoundary>
          <Outlet />
        </DraftBoundary>
      </LiveEngine>
    </DraftContext>
  );
}

/** What the amendment is called by number, date and working title, where it stands, and folded the long title of its act. */
function Head({ view }: Pick<Props, 'view'>) {
  const { language } = useLanguage();
  const act = useWorkbench(({ documents }) => documents[`acts/${view.act}.json`]);
  const said = (member: string) => {
    const value = get(act, member);
    return typeof value === 'string' ? value : undefined;
  };
  const name = useAmendmentName()({
    number: said('/number'),
    adopted: said('/adopted'),
    workingTitle: view.workingTitle,
  });
  const title = get(act, '/title');
  return (
    <header className="amending-head">
      <PageTitle title={name} over={<StateTag />}>
        {name}
      </PageTitle>
      <LongTitle title={isText(title) ? wording(title, language) : view.title} name={name} />
    </header>
  );
}

/** The engine beside the pages of a draft. */
function LiveEngine({ draft, children }: { readonly draft: OpenDraft; readonly children: ReactNode }) {
  const live = useEngine(draft);
  return <LiveContext value={live}>{children}</LiveContext>;
}

/** Published files are valid JSON: the server opened its library from them. */
const parsed = (files: readonly SourceFile[]) =>
  Object.fromEntries(files.map(({ path, text }): [string, unknown] => [path, JSON.parse(text)]));
