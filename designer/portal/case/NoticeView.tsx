import { useTranslation } from 'react-i18next';
import { localize } from '../../../engine/text/localize.ts';
import type { IssuedNotice } from '../../../server/api/schemas/cases.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { PageTitle } from '../../app/layout/PageTitle.tsx';
import { Button } from '../../look/Button.tsx';
import { Dotted } from '../../look/Dotted.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { MomentText } from '../../look/MomentText.tsx';
import { Prose } from '../../look/Prose.tsx';
import { useTranslationNote } from '../../look/TranslationNote.tsx';

/** A notice as it was issued. */
export function NoticeView({ notice }: { readonly notice: IssuedNotice }) {
  const { t } = useTranslation('portal');
  const { language } = useLanguage();
  const body = localize(notice.body, language);
  useTranslationNote(body.unofficial);
  return (
    <article className="notice">
      <PageTitle>
        <LegalText text={notice.title} />
      </PageTitle>
      <Dotted
        items={{
          at: <MomentText at={notice.at} />,
          by: notice.by.length > 0 ? notice.by.map((way) => t(`notice.by.${way}`)).join(', ') : undefined,
        }}
      />
      <Prose text={body.text} {...(body.fallback ? { lang: body.language } : {})} />
      <div className="button-row">
        <Button onClick={() => window.print()}>{t('notice.print')}</Button>
      </div>
    </article>
  );
}
