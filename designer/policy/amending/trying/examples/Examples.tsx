import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../../../look/Alert.tsx';
import { Button } from '../../../../look/Button.tsx';
import { Live } from '../../../../look/Live.tsx';
import { useLive } from '../../state/draft.ts';
import { useEditing } from '../../state/editing.ts';
import { ExampleCard } from './ExampleCard.tsx';
import { focusOn } from './focus.ts';
import { MissingCard } from './MissingCard.tsx';
import { isSavable, useOffered } from './useOffered.ts';
import './examples.css';

/** What the draft changes and no scenario tests: for each an example, which a person reads beside the law and saves as a scenario where it is right. */
export function Examples() {
  const { t } = useTranslation('amend-examples');
  const { editable } = useEditing();
  const { report } = useLive();
  const offered = useOffered();
  const { shown, left, failures, ticked, saved, save } = offered;
  const [isOpen, setIsOpen] = useState(false);
  const [said, setSaid] = useState('');
  const open = shown.filter(({ example }) => !saved.has(example.key));
  const count = open.filter(({ example }) => example.kind !== 'base').length + (left ?? 0);
  const chosen = open.flatMap(({ example }) => (ticked.has(example.key) ? [example.key] : []));

  const confirm = (keys: readonly string[]) => {
    const next = open.findIndex(({ example }) => keys.includes(example.key));
    const rest = open.filter(({ example }) => !keys.includes(example.key));
    const titles = save(keys);
    const [title] = titles;
    setSaid(titles.length === 1 ? t('saved', { title }) : t('saved-several', { count: titles.length }));
    focusOn((rest[next] ?? rest.at(-1))?.example.key);
  };
  // The cards are not drawn again because others were ticked.
  const latest = useRef(confirm);
  useEffect(() => {
    latest.current = confirm;
  });
  const onConfirm = useCallback((keys: readonly string[]) => latest.current(keys), []);
  if (left === undefined) {
    const isWaiting = report?.diagnostics.some(({ severity }) => severity === 'error') ?? false;
    return <p className="hint">{t(isWaiting ? 'waiting' : 'making')}</p>;
  }
  if (shown.length === 0 && left === 0 && failures.length === 0)
    return (
      <>
        <Live>{said === '' ? null : <p className="hint">{said}</p>}</Live>
        <p className="hint">{t('none')}</p>
      </>
    );
  return (
    <section className="examples" aria-label={t('title')}>
      <Live>{said === '' ? null : <p className="hint">{said}</p>}</Live>
      <details
        className="disclosure"
        open={isOpen}
        onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      >
        <summary>{t('summary', { count })}</summary>
        {isOpen ? (
          <div className="disclosure-body examples-body">
            <p className="examples-lead">{t('lead')}</p>
            {failures.map((failure) => (
              <Alert key={failure} tone="warning" title={t('failed')}>
                <p className="mono">{failure}</p>
              </Alert>
            ))}
            <ol className="examples-list">
              {open.map((made) =>
                made.example.kind === 'missing' ? (
                  <MissingCard key={made.example.key} example={made.example} />
                ) : (
                  <ExampleCard
                    key={made.example.key}
                    example={made.example}
                    before={made.before}
                    isTicked={ticked.has(made.example.key)}
                    isSavable={isSavable(made.example)}
                    onTick={offered.tick}
                    onConfirm={onConfirm}
                  />
                ),
              )}
            </ol>
            {left > 0 ? <p className="hint">{t('left', { count: left })}</p> : null}
            {editable && open.some(({ example }) => isSavable(example)) ? (
              <div className="examples-all" data-ticked={chosen.length > 0 || undefined}>
                <Button kind="primary" disabled={chosen.length === 0} onClick={() => confirm(chosen)}>
                  {chosen.length === 0 ? t('save-none') : t('save-ticked', { count: chosen.length })}
                </Button>
              </div>
            ) : null}
          </div>
        ) : null}
      </details>
    </section>
  );
}
