import { type ReactNode, useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Live } from '../../../../look/Live.tsx';
import { MendedContext } from './useMending.ts';

/** Around findings that can be mended where they stand: says what was done, and takes the focus of what is gone. */
export function Mended({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('amend-mends');
  const told = useRef<HTMLDivElement>(null);
  const [done, setDone] = useState<string>();
  const tell = useCallback((label: string) => {
    setDone(label);
    told.current?.focus();
  }, []);
  return (
    <MendedContext value={tell}>
      <div className={done === undefined ? undefined : 'mends-told'} tabIndex={-1} ref={told}>
        <Live>{done === undefined ? '' : t('done', { done })}</Live>
      </div>
      {children}
    </MendedContext>
  );
}
