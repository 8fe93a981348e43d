import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Because } from '../../../../engine/amending/proposing/proposal.ts';
import { describePlace } from '../../../../engine/text/citation.ts';
import { wording } from '../../../../engine/text/localize.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { ProvisionText } from '../../edition/ProvisionText.tsx';
import { sectionOf } from '../../edition/section-of.ts';
import { titleAt } from '../overview/title-at.ts';
import { useWorkbench } from '../state/draft.ts';
import { amendmentFile } from '../state/parts.ts';
import { useServiceTitle } from '../state/useServiceTitle.ts';
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
  return (
    <div className="proposal-because">
      <p>
        {t(`because.${kind}`, { percent, heading })}{' '}
        {published[`acts/${citation.act}.json`] === undefined ? (
          place
        ) : (
          <Link to={`/policy/acts/${citation.act}#${citation.provision}`}>{place}</Link>
        )}
      </p>
      {because.kind === 'like-published' ? <Precedent because={because} /> : null}
      <ProvisionText citation={citation} acts={acts} />
    </div>
  );
}

/** The published item that a proposal is made like, as a link to where it is read. */
function Precedent({ because }: { readonly because: Extract<Because, { kind: 'like-published' }> }) {
  const { t } = useTranslation(['amend-proposals', 'amending']);
  const { language } = useLanguage();
  const published = useWorkbench((workbench) => workbench.published);
  const titleOf = useServiceTitle();
  const { service, pointer, citation } = because;
  const [, aspect = ''] = pointer.split('/');
  const title = titleAt(
    published,
    service,
    amendmentFile(service, citation.by?.act ?? citation.act),
    pointer,
  );
  const kind = t(`amending:aspect.of.${aspect}`, { defaultValue: aspect });
  return (
    <p>
      {t('because.precedent')}{' '}
      <Link to={`/policy/services/${service}/edition#${sectionOf(aspect)}`}>
        {title === undefined ? kind : `${kind}: ${wording(title, language)}`}
      </Link>{' '}
      <span className="hint">{titleOf(service)}</span>
    </p>
  );
}
