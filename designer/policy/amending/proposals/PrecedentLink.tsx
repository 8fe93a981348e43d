import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useStore } from 'zustand';
import { documentsOf } from '../../../../engine/amending/draft-library.ts';
import type { Because } from '../../../../engine/amending/proposing/proposal.ts';
import { get, segments } from '../../../../engine/json/pointer.ts';
import { wording } from '../../../../engine/text/localize.ts';
import { isText } from '../../../../engine/text/wording-in.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { sectionOf } from '../../edition/section-of.ts';
import { titleAt } from '../overview/title-at.ts';
import { useDraft } from '../state/draft.ts';
import { amendmentFile } from '../state/parts.ts';

interface Props {
  readonly because: Extract<Because, { kind: 'like-published' }>;
}

/** The published item that a proposal is made like, as a link to where it is read. */
export function PrecedentLink({ because: { service, pointer, citation } }: Props) {
  const { t } = useTranslation('amending');
  const { language } = useLanguage();
  const { files, proposed } = useDraft();
  const precedents = useStore(proposed, (state) => state.precedents);
  const documents = useMemo(
    () =>
      documentsOf([...files, ...precedents].filter(({ path }) => path.startsWith(`services/${service}/`))),
    [files, precedents, service],
  );
  const [aspect = ''] = segments(pointer);
  const own = amendmentFile(service, citation.by?.act ?? citation.act);
  const title = titleAt(documents, service, own, pointer);
  const called = get(documents[`services/${service}/edition/service.json`], '/service/title');
  const kind = t(`aspect.of.${aspect}`, { defaultValue: aspect });
  return (
    <>
      <Link to={`/policy/services/${service}/edition#${sectionOf(aspect)}`}>
        {title === undefined ? kind : `${kind}: ${wording(title, language)}`}
      </Link>{' '}
      ({isText(called) ? wording(called, language) : service})
    </>
  );
}
