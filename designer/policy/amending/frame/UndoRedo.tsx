import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../look/Button.tsx';
import { Live } from '../../../look/Live.tsx';
import { useDraft, useWorkbench } from '../state/draft.ts';

/** Undo and redo of everything that was done to the draft here, by button and by Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y. */
export function UndoRedo() {
  const { t } = useTranslation('amending');
  const { store } = useDraft();
  const last = useWorkbench(({ done }) => done.at(-1));
  const next = useWorkbench(({ undone }) => undone.at(-1));
  const cannotUndo = useWorkbench((workbench) => workbench.cannotUndo);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) store.getState().redo();
      else store.getState().undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a toolbar, not a set of form fields
    <div className="amending-undo" role="group" aria-label={t('undo.group')}>
      <Button
        kind="quiet"
        disabled={last === undefined}
        title={last?.label}
        onClick={() => store.getState().undo()}
      >
        {t('undo.undo')}
      </Button>
      <Button
        kind="quiet"
        disabled={next === undefined}
        title={next?.label}
        onClick={() => store.getState().redo()}
      >
        {t('undo.redo')}
      </Button>
      <Live>{cannotUndo ? t('undo.cannot') : ''}</Live>
    </div>
  );
}
