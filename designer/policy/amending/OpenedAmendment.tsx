import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import type { SourceFile } from '../../../engine/library/types.ts';
import type { AmendmentView } from '../../../server/api/schemas/amendments.ts';
import { PageTitle } from '../../app/layout/PageTitle.tsx';
import { BackLink } from '../../look/BackLink.tsx';
import { Commands } from './commands/Commands.tsx';
import { AmendmentNav } from './frame/AmendmentNav.tsx';
import { Conflicts } from './frame/Conflicts.tsx';
import { SaveStatus } from './frame/SaveStatus.tsx';
import { StateTag } from './frame/StateTag.tsx';
import { UndoRedo } from './frame/UndoRedo.tsx';
import { DraftContext } from './state/draft.ts';
import type { Edit } from './state/edits.ts';
import { useAutosave } from './state/useAutosave.ts';
import { useEngine } from './state/useEngine.ts';
import { createWorkbench } from './state/workbench.ts';
import { createTrials } from './trying/state/trials.ts';

interface Props {
  readonly view: AmendmentView;
  readonly files: readonly SourceFile[];
  /** What an earlier visit could not save. */
  readonly kept: readonly Edit[];
}

/** The frame of all pages of one amendment: its name and state, how saving stands, and the way between its pages. */
export function OpenedAmendment({ view, files, kept }: Props) {
  const { t } = useTranslation('amending');
  const [store] = useState(() => createWorkbench(view, parsed(files), kept));
  useAutosave(store);
  const [trials] = useState(createTrials);
  const live = useEngine(store, files, trials);
  return (
    <DraftContext value={{ store, files, live, trials }}>
      <div className="policy amending">
        <BackLink to="/policy/amendments">{t('frame.back')}</BackLink>
        <header className="amending-head">
          <PageTitle>{view.title}</PageTitle>
          <div className="amending-tools">
            <StateTag />
            <SaveStatus />
            <UndoRedo />
            <Commands />
          </div>
        </header>
        <AmendmentNav />
        <Conflicts />
        <Outlet />
      </div>
    </DraftContext>
  );
}

/** Published files are valid JSON: the server opened its library from them. */
const parsed = (files: readonly SourceFile[]) =>
  Object.fromEntries(files.map(({ path, text }): [string, unknown] => [path, JSON.parse(text)]));
