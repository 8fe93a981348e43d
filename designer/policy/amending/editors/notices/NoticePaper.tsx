import { useTranslation } from 'react-i18next';
import { renderNotice } from '../../../../../engine/notice/render.ts';
import type { NoticeContext } from '../../../../../engine/notice/types.ts';
import { localize } from '../../../../../engine/text/localize.ts';
import { Prose } from '../../../../look/Prose.tsx';
import { useEditing } from '../../state/editing.ts';

interface Props {
  readonly id: string;
  readonly context: NoticeContext;
}

/** A notice as it would be sent, with what it lacks. */
export function NoticePaper({ id, context }: Props) {
  const { t } = useTranslation('amend-notices');
  const { edition, words } = useEditing();
  // The card stays open for a moment after its notice has been taken away.
  const notice = edition.notices?.[id];
  if (notice === undefined) return null;
  const { title, body, missing } = renderNotice(words, edition, id, context);
  const { language } = localize(notice.body, context.language);
  return (
    <>
      <div className="notice-paper" lang={language}>
        <p className="amend-notices-subject">{title}</p>
        <Prose text={body} lang={language} />
      </div>
      {missing.length === 0 ? null : (
        <p className="hint">{t('preview.missing', { names: missing.join(', ') })}</p>
      )}
    </>
  );
}
