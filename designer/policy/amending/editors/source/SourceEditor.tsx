import { useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { segments } from '../../../../../engine/json/pointer.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Alert } from '../../../../look/Alert.tsx';
import { useDraft, useLive, useWorkbench } from '../../state/draft.ts';
import { useEditing } from '../../state/editing.ts';
import { ChangedMeanwhile } from './ChangedMeanwhile.tsx';
import { CodeField } from './CodeField.tsx';
import { keysOf } from './keys-of.ts';
import { spanOf } from './positions.ts';
import { marksOf } from './problems.ts';
import { type Scope, scopesOf } from './scopes.ts';
import { useSourceText } from './useSourceText.ts';
import './source.css';

/** The JSON itself, for those who prefer it: an aspect of the edition, or a document of the draft. */
export default function SourceEditor() {
  const { t } = useTranslation('amend-source');
  const { t: word } = useTranslation('policy');
  const id = useId();
  const editing = useEditing();
  const documents = useWorkbench((workbench) => workbench.documents);
  const published = useWorkbench((workbench) => workbench.published);
  const scopes = useMemo(() => scopesOf(editing, { documents, published }), [editing, documents, published]);
  const [search, setSearch] = useSearchParams();
  const [aspect] = segments(editing.selected ?? '');
  const wanted = search.get('source') ?? (aspect === undefined ? undefined : `aspect/${aspect}`);
  const scope = scopes.find((one) => one.id === wanted) ?? scopes[0];
  if (scope === undefined) return null;
  const titled = ({ kind, name }: Scope) => {
    const title = kind === 'aspect' ? word(`aspect.${name}`, { defaultValue: '' }) : '';
    return title === '' ? name : `${title} (${name})`;
  };
  const pick = (source: string) =>
    setSearch(
      (before) =>
        new URLSearchParams(
          [...before].filter(([key]) => key !== 'source' && key !== 'item').concat([['source', source]]),
        ),
      {
        replace: true,
      },
    );
  return (
    <div className="source">
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {t('what')}
        </label>
        <select id={id} className="input" value={scope.id} onChange={({ target }) => pick(target.value)}>
          {(['aspect', 'document'] as const).map((kind) => (
            <optgroup key={kind} label={t(kind)}>
              {scopes
                .filter((one) => one.kind === kind)
                .map((one) => (
                  <option key={one.id} value={one.id}>
                    {titled(one)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
      <SourceField key={scope.id} scope={scope} />
      <p className="hint">{t('keys')}</p>
    </div>
  );
}

/** One source text. What is not valid yet stays as it was typed and is not applied, and says so. */
function SourceField({ scope }: { readonly scope: Scope }) {
  const { t } = useTranslation('amend-source');
  const { language } = useLanguage();
  const { store } = useDraft();
  const { report } = useLive();
  const editing = useEditing();
  const { kind, name, shape } = scope;
  const { text, typed, read, setText, behind } = useSourceText(
    scope,
    `${store.getState().view.id} ${editing.service} ${editing.part} ${scope.id}`,
    (value) => {
      const label = t('label', { name });
      if (kind === 'aspect') editing.edit(`/${name}`, value, label);
      else store.getState().change(label, (documents) => ({ ...documents, [name]: value }), `source ${name}`);
    },
  );
  const marks = useMemo(() => {
    if (read.diagnostics.length > 0) return marksOf(typed, read.diagnostics, language);
    const within = kind === 'aspect' ? `/parts/${editing.part}/patch/${name}` : '';
    const file = kind === 'aspect' ? editing.file : name;
    const here = (report?.diagnostics ?? []).filter(
      ({ at }) => at.file === file && at.pointer.startsWith(within),
    );
    return marksOf(typed, here, language, within);
  }, [read, typed, language, kind, name, report, editing.part, editing.file]);
  const { selected } = editing;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is shown once it is chosen, not again with every key
  const at = useMemo(
    () =>
      selected?.startsWith(`/${name}/`) ? spanOf(typed, selected.slice(name.length + 1)).from : undefined,
    [selected, name],
  );
  const document = useRef<unknown>(scope.value);
  document.current = read.value ?? document.current;
  return (
    <>
      <CodeField
        label={t('of', { name })}
        text={text}
        editable={editing.editable}
        problems={marks}
        at={at}
        known={{ shape, document: () => document.current, keysOf: (concept) => keysOf(editing, concept) }}
        onText={setText}
      />
      {behind === undefined ? null : <ChangedMeanwhile {...behind} />}
      {read.diagnostics.length > 0 ? (
        <Alert tone="warning" title={t('not-applied', { count: read.diagnostics.length })}>
          <ul>
            {marks.slice(0, 5).map(({ message, from }) => (
              <li key={`${from} ${message}`}>
                {t('line', { line: typed.slice(0, from).split('\n').length })}: {message}
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
    </>
  );
}
