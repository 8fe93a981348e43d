import { useTranslation } from 'react-i18next';
import type { Window } from '../../../../engine/schema/window.ts';
import { LegalText } from '../../LegalText.tsx';
import { Pairs } from '../../Pairs.tsx';
import { ExpressionText } from '../ExpressionText.tsx';
import type { RuleWords } from '../words.ts';

interface Props {
  readonly window: Window;
  readonly words: RuleWords;
}

/** From which day and up to which day something may be done. */
export function WindowTerms({ window: { day, opens, closes, text }, words }: Props) {
  const { t } = useTranslation('rules');
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
            key: 'opens',
            term: t('window.opens'),
            value: opens && <ExpressionText expression={opens} words={words} />,
          },
          {
            key: 'closes',
            term: t('window.closes'),
            value: closes && <ExpressionText expression={closes} words={words} />,
          },
          { key: 'day', term: t('window.day'), value: <ExpressionText expression={day} words={words} /> },
        ]}
      />
    </>
  );
}
