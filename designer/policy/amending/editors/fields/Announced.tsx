import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { spokenFor } from '../../../../../engine/schema/languages.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';

/** The library of components says its own few words to screen readers (dragging, choosing) in the reader's language; in Russian where it has none in Kazakh. */
export function Announced({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage();
  const spoken = spokenFor(language);
  return <I18nProvider locale={spoken === 'kk' ? 'ru' : spoken}>{children}</I18nProvider>;
}
