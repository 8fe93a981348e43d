import { type ReactNode, Suspense, useMemo } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { type Language, spokenFor } from '../../../../../../engine/schema/languages.ts';
import { Loading } from '../../../../../look/Loading.tsx';

interface Props {
  readonly language: Language;
  readonly children: ReactNode;
}

/** What is inside speaks a language of its own, whatever the page around it speaks. */
export function LanguageOf({ language, children }: Props) {
  const { i18n } = useTranslation();
  const own = useMemo(() => i18n.cloneInstance({ lng: language }), [i18n, language]);
  return (
    <div lang={spokenFor(language)}>
      <I18nextProvider i18n={own}>
        <Suspense fallback={<Loading />}>{children}</Suspense>
      </I18nextProvider>
    </div>
  );
}
