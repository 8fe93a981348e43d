import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageTitle } from '../../app/layout/PageTitle.tsx';
import { BackLink } from '../../look/BackLink.tsx';
import { QueryView } from '../../look/QueryView.tsx';
import { readAmendment, readLibraryFiles } from './api/amendments.ts';
import { OpenedAmendment } from './OpenedAmendment.tsx';
import type { Edit } from './state/edits.ts';
import { claimTab, keptEdits } from './state/kept-edits.ts';

/** Opens the amendment of the address for the pages inside: the draft, what it stands on, and what an earlier visit could not save. */
export function AmendmentFrame() {
  const { t } = useTranslation('amending');
  const { amendment = '' } = useParams();
  const draft = useQuery({
    queryKey: ['amendment', amendment, 'open'],
    queryFn: async () => ({
      view: await readAmendment(amendment),
      files: (await readLibraryFiles(amendment)).files,
    }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const kept = useKeptEdits(amendment);
  return (
    <div className="policy amending">
      <BackLink to="/policy/amendments">{t('frame.back')}</BackLink>
      {draft.isError ? <PageTitle>{t('frame.failed')}</PageTitle> : null}
      <QueryView query={draft}>
        {({ view, files }) =>
          kept === undefined ? null : <OpenedAmendment key={view.id} view={view} files={files} kept={kept} />
        }
      </QueryView>
    </div>
  );
}

function useKeptEdits(amendment: string): readonly Edit[] | undefined {
  const [kept, setKept] = useState<readonly Edit[]>();
  useEffect(() => {
    let gone = false;
    claimTab();
    void keptEdits(amendment).then((edits) => {
      if (!gone) setKept(edits);
    });
    return () => {
      gone = true;
    };
  }, [amendment]);
  return kept;
}
