import { useTranslation } from 'react-i18next';
import { localize } from '../../../../engine/text/localize.ts';
import type { IssuedNotice } from '../../../../server/api/schemas/cases.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { MomentText } from '../../../look/MomentText.tsx';
import { Prose } from '../../../look/Prose.tsx';

interface Props {
  readonly notice: IssuedNotice;
  readonly open?: boolean;
}

/** A notice as it went out: when, by which ways, in what words. */
export function NoticeText({ notice, open = false }: Props) {
  const { t } = useTranslation('desk');
  const { language } = useLanguage();
  const body = localize(notice.body, language);
  return (
    <Disclosure
      open={open}
      summary={
        <>
          <LegalText text={notice.title} />{' '}
          <span className="hint">
            <MomentText at={notice.at} />
            {notice.by.length > 0 ? `, ${notice.by.map((way) => t(`way.${way}`)).join(', ')}` : ''}
          </span>
        </>
      }
    >
      <div className="notice-paper">
        <Prose text={body.text} lang={body.language} />
      </div>
    </Disclosure>
  );
}
