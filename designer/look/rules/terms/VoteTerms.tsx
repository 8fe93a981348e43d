import { useTranslation } from 'react-i18next';
import type { Vote } from '../../../../engine/schema/vote.ts';
import { LegalText } from '../../LegalText.tsx';
import { Pairs } from '../../Pairs.tsx';
import { ExpressionText } from '../ExpressionText.tsx';
import type { RuleWords } from '../words.ts';

interface Props {
  readonly vote: Vote;
  readonly words: RuleWords;
}

type Share = Vote['required']['share'];

/** Which share of whom carries a vote, and how many must take part. */
export function VoteTerms({
  vote: { favourable, participants, members, quorum, required, text },
  words,
}: Props) {
  const { t } = useTranslation('rules');
  const share = ({ numerator, denominator, reach }: Share) =>
    t(`vote.${reach}`, { share: `${numerator}/${denominator}` });
  return (
    <>
      {text ? (
        <p>
          <LegalText text={text} />
        </p>
      ) : null}
      <Pairs
        pairs={[
          {
            key: 'required',
            term: t('vote.required'),
            value: `${share(required.share)} ${t(`vote.of-${required.of}`)}`,
          },
          {
            key: 'quorum',
            term: t('vote.quorum'),
            value: quorum && `${share(quorum)} ${t('vote.of-members')}`,
          },
          {
            key: 'favourable',
            term: t('vote.favourable'),
            value: <ExpressionText expression={favourable} words={words} />,
          },
          {
            key: 'participants',
            term: t('vote.participants'),
            value: <ExpressionText expression={participants} words={words} />,
          },
          {
            key: 'members',
            term: t('vote.members'),
            value: members && <ExpressionText expression={members} words={words} />,
          },
        ]}
      />
    </>
  );
}
