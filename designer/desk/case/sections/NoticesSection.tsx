import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { Section } from '../../../look/Section.tsx';
import { NoticeText } from './NoticeText.tsx';

/** The notices that went out, the latest first. */
export function NoticesSection({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('desk');
  if (view.notices.length === 0) return null;
  return (
    <Section id="notices" title={t('notices.title')} note={view.notices.length}>
      <div className="stack-tight">
        {view.notices.toReversed().map((notice) => (
          <NoticeText key={notice.id} notice={notice} />
        ))}
      </div>
    </Section>
  );
}
