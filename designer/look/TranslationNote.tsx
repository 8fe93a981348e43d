import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Count {
  readonly add: (n: number) => void;
}

const Counting = createContext<Count>({ add: () => undefined });

/** Tells the page that it shows an unofficial wording. */
export function useTranslationNote(unofficial: boolean): void {
  const { add } = useContext(Counting);
  useEffect(() => {
    if (!unofficial) return;
    add(1);
    return () => add(-1);
  }, [unofficial, add]);
}

/** Below its content, says once that some wordings on the page are unofficial translations. */
export function TranslationNote({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('common');
  const [shown, setShown] = useState(0);
  const count = useMemo<Count>(() => ({ add: (n) => setShown((before) => before + n) }), []);
  return (
    <Counting value={count}>
      {children}
      {shown > 0 ? <p className="translation-note">{t('translation.unofficial')}</p> : null}
    </Counting>
  );
}
