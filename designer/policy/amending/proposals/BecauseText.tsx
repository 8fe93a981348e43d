import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Because } from '../../../../engine/amending/proposing/proposal.ts';
import { describePlace } from '../../../../engine/text/citation.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { ProvisionText } from '../../edition/ProvisionText.tsx';
import { useWorkbench } from '../state/draft.ts';
import { PrecedentLink } from './PrecedentLink.tsx';
import { useProposalWords } from './useProposalWords.ts';

/** Why something is proposed, with the way to what it rests on and its own words. */
export function BecauseText({ because }: { readonly because: Because }) {
  const { t } = useTranslation('amend-proposals');
  const { language } = useLanguage();
  const published = useWorkbench((workbench) => workbench.published);
  const { acts } = useProposalWords();
  const { citation, kind } = because;
  const place = describePlace(citation, { acts }, language);
  const percent = 'likeness' in because ? Math.round(because.likeness * 100) : 0;
  const heading = 'heading' in because ? because.heading : '';
  const times = 'times' in because ? because.times : 0;
  return (
    <div className="proposal-because">
      <p>
        {t(`because.${kind}`, { percent, heading, times })}{' '}
        {because.kind === 'like-published' ? (
          <PrecedentLink because={because} />
        ) : published[`acts/${citation.act}.json`] === undefined ? (
          place
        ) : (
          <Link to={`/policy/acts/${citation.act}#${citation.provision}`}>{place}</Link>
        )}
      </p>
      <ProvisionText citation={citation} acts={acts} />
    </div>
  );
}
