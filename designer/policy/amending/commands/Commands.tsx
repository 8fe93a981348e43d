import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../look/Button.tsx';

const CommandPalette = lazy(() => import('./CommandPalette.tsx'));
const ShortcutSheet = lazy(() => import('./ShortcutSheet.tsx'));

/** The command palette (Ctrl+K) and the sheet of shortcuts (?), by key and by button. */
export function Commands() {
  const { t } = useTranslation('amending');
  const [open, setOpen] = useState<'palette' | 'sheet'>();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const control = event.ctrlKey || event.metaKey;
      if (control && event.key.toLowerCase() === 'k') setOpen('palette');
      else if (event.key === '?' && !control && !isTyping(event.target)) setOpen('sheet');
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const close = () => setOpen(undefined);
  return (
    <>
      <Button kind="quiet" aria-keyshortcuts="Control+K" onClick={() => setOpen('palette')}>
        {t('palette.open')}
      </Button>
      <Button kind="quiet" aria-label={t('shortcut.title')} onClick={() => setOpen('sheet')}>
        ?
      </Button>
      <Suspense fallback={null}>
        {open === 'palette' ? <CommandPalette onClose={close} /> : null}
        {open === 'sheet' ? <ShortcutSheet onClose={close} /> : null}
      </Suspense>
    </>
  );
}

/** Whether a key goes into a text. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) ||
      target.role === 'gridcell')
  );
}
