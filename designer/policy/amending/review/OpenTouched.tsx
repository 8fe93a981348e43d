import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { join } from '../../../../engine/json/pointer.ts';
import { wording } from '../../../../engine/text/localize.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { Section } from '../../../look/Section.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { editorPath } from '../overview/editor-path.ts';
import { Mended } from '../overview/mends/Mended.tsx';
import { type AskedInPart, OpenMends } from '../overview/mends/OpenMends.tsx';
import { usePlaceWords } from '../overview/usePlaceWords.ts';
import { useWorkbench } from '../state/draft.ts';
import { amendmentFile } from '../state/parts.ts';
import { useServiceTitle } from '../state/useServiceTitle.ts';
import { StillStands } from './StillStands.tsx';
import { type OpenInPart, useOpenTouched } from './useAccounted.ts';
import { useLookedAtQuestions } from './useLookedAtQuestions.ts';

/** The open questions that were asked of the law as it was, where the amendment changes what they are about and leaves them as they are. */
export function OpenTouched() {
  const { t } = useTranslation(['amend-review', 'amend-mends']);
  const open = useOpenTouched();
  const lookedAt = useLookedAtQuestions();
  if (open.length === 0) return null;
  const left = open.filter((one) => !lookedAt(one));
  const looked = open.filter(lookedAt);
  const list = (questions: readonly OpenInPart[]) => (
    <ul className="amending-findings">
      {questions.map((one) => (
        <Question key={`${one.service} ${one.id}`} asked={one} />
      ))}
    </ul>
  );
  return (
    <Section title={t('open.title')}>
      <Mended>
        <p>{t('open.text')}</p>
        {left.length < 2 ? null : (
          <OpenMends asked={left.map(askedIn)} pointsNowhere={false} name={t('amend-mends:open.all')} />
        )}
        {left.length === 0 ? null : list(left)}
        {looked.length === 0 ? null : (
          <Disclosure summary={t('open.looked', { count: looked.length })}>{list(looked)}</Disclosure>
        )}
      </Mended>
    </Section>
  );
}

const askedIn = ({ service, part, id }: OpenInPart): AskedInPart => ({ of: { service, part }, question: id });

function Question({ asked }: { readonly asked: OpenInPart }) {
  const { service, part, id: question, open } = asked;
  const { t } = useTranslation('amend-review');
  const { language } = useLanguage();
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
      <div className="review-open-tools">
        <OpenMends asked={[askedIn(asked)]} pointsNowhere={false} name={wording(open.title, language)} />
        <StillStands asked={asked} />
      </div>
    </li>
  );
}
