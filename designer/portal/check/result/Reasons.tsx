import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { type Reason, reasonsOf } from './reasons.ts';
import type { ResultProps } from './shared.ts';

/** More unknowns than these are folded: they are asked below anyway. */
const FEW = 4;

/** Why nothing can be said yet. */
export function Reasons({ assessment }: ResultProps) {
  const { t } = useTranslation('check');
  const reasons = reasonsOf(assessment);
  const definite = reasons.filter((reason) => reason.definite);
  const unknown = reasons.filter((reason) => !reason.definite);
  return (
    <>
      <ReasonList reasons={unknown.length > FEW ? definite : reasons} />
      {unknown.length > FEW ? (
        <Disclosure summary={t('unknown-yet', { count: unknown.length })}>
          <ReasonList reasons={unknown} />
        </Disclosure>
      ) : null}
    </>
  );
}

function ReasonList({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { t } = useTranslation('check');
  if (reasons.length === 0) return null;
  return (
    <ul>
      {reasons.map(({ id, words, text, anchor }) => (
        <li key={id}>
          {t(`reason.${words}`)}
          {text ? (
            <>
              {': '}
              <a href={`#${anchor}`}>
                <LegalText text={text} />
              </a>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
