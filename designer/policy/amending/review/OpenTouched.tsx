import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { join } from '../../../../engine/json/pointer.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import { Section } from '../../../look/Section.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { editorPath } from '../overview/editor-path.ts';
import { usePlaceWords } from '../overview/usePlaceWords.ts';
import { useWorkbench } from '../state/draft.ts';
import { amendmentFile } from '../state/parts.ts';
import { useServiceTitle } from '../state/useServiceTitle.ts';
import { type OpenInPart, useOpenTouched } from './useAccounted.ts';

/** The open questions that were asked of the law as it was, where the amendment changes what they are about and leaves them as they are. */
export function OpenTouched() {
  const { t } = useTranslation('amend-review');
  const open = useOpenTouched();
  if (open.length === 0) return null;
  return (
    <Section title={t('open.title')}>
      <p>{t('open.text')}</p>
      <ul className="amending-findings">
        {open.map((one) => (
          <Question key={`${one.service} ${one.id}`} asked={one} />
        ))}
      </ul>
    </Section>
  );
}

function Question({ asked: { service, part, id: question, open } }: { readonly asked: OpenInPart }) {
  const { t } = useTranslation('amend-review');
  const { id, act } = useWorkbench(({ view }) => view);
  const wordsOf = usePlaceWords();
  const titleOf = useServiceTitle();
  const about = (pointer: string) =>
    pointer === ''
      ? t('open.whole')
      : wordsOf({
          at: { file: amendmentFile(service, act), pointer: `/parts/${part}/patch${pointer}` },
          params: {},
        });
  return (
    <li>
      <Link to={editorPath(id, { service, part, pointer: join('', 'open', question) })}>
        <LegalText text={open.title} />
      </Link>{' '}
      {open.effect === 'undetermined' ? <Tag tone="warning">{t('open.holds-back')}</Tag> : null}
      <p className="amending-place review-open-about">
        {titleOf(service)}: {open.pointers.map(about).join('; ')}
      </p>
    </li>
  );
}
