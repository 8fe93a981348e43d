import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftText } from '../../../../engine/amending/texts/draft-text.ts';
import { fallbackOrder } from '../../../../engine/text/arrange.ts';
import { Button } from '../../../look/Button.tsx';
import { EmptyState } from '../../../look/EmptyState.tsx';
import { Live } from '../../../look/Live.tsx';
import { Section } from '../../../look/Section.tsx';
import { at, rangeOf, type Selection } from '../editors/tables/grid/selection.ts';
import { useWorkbench } from '../state/draft.ts';
import { CopyTexts } from './CopyTexts.tsx';
import { EVERYTHING, lackingIn, type TextFilter } from './model/filter.ts';
import type { Given } from './model/given.ts';
import { PasteTexts, pastedFrom } from './paste/PasteTexts.tsx';
import { TextDetails } from './TextDetails.tsx';
import { TextFilters } from './TextFilters.tsx';
import { TextsGrid } from './TextsGrid.tsx';
import { textPath } from './text-path.ts';
import { useKnownWordings } from './useKnownWordings.ts';
import { useShownTexts } from './useShownTexts.ts';
import { useTakingOver } from './useTakingOver.ts';
import { useTexts } from './useTexts.ts';
import { useTextWords } from './useTextWords.ts';
import '../editors/tables/tables.css';
import '../editors/fields/fields.css';
import './texts.css';

/** Every text that the draft adds or changes, its languages side by side, for whoever translates. */
export function TextsPage() {
  const { t } = useTranslation('amend-texts');
  const all = useTexts();
  const { texts, written, editable, write } = all;
  const id = useWorkbench(({ view }) => view.id);
  const languages = useMemo(() => fallbackOrder(written), [written]);
  const words = useTextWords();
  const describe = useCallback(
    (one: DraftText) => {
      const { what, around } = words(one);
      return around === undefined ? what : `${what} (${around})`;
    },
    [words],
  );
  const missing = useMemo(() => lackingIn(texts, languages), [texts, languages]);
  const [filter, setFilter] = useState<TextFilter>(() =>
    missing.length > 0 ? { ...EVERYTHING, lacking: 'any' } : EVERYTHING,
  );
  // What is typed into the search goes before looking for it, and a cell before what follows from it for others.
  const shown = useShownTexts(texts, useDeferredValue(filter), languages, describe);
  const proposed = useKnownWordings(useDeferredValue(texts), written);
  const [selection, setSelection] = useState<Selection>(at(0, 0));
  const [said, setSaid] = useState('');
  const page = useRef<HTMLDivElement>(null);
  const [pasting, setPasting] = useState<{ readonly first: Given | undefined }>();
  const parts = useMemo(() => texts.flatMap(({ at }) => (at.in === 'edition' ? [at] : [])), [texts]);
  const pathOf = useCallback((one: DraftText) => textPath(id, one, parts), [id, parts]);
  const { known, change, accept, take } = useTakingOver(all, {
    shown,
    languages,
    describe,
    proposed,
    onSay: setSaid,
  });
  // After a dialog has closed.
  const toCell = () =>
    requestAnimationFrame(() =>
      page.current
        ?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')
        ?.focus({ preventScroll: true }),
    );
  const { top, bottom } = rangeOf(selection);
  const current = shown[selection.focus.row] ?? shown.at(-1);
  const language = languages[selection.focus.column] ?? written.authoritative;
  return (
    <Section title={t('title')} note={t('count', { count: texts.length })}>
      <div className="texts-page" ref={page}>
        <p className="hint">{t('lead')}</p>
        {texts.length === 0 ? (
          <EmptyState title={t('none')}>
            <p>{t('none-text')}</p>
          </EmptyState>
        ) : (
          <>
            <ul className="texts-counts">
              {missing.map(([code, count]) => (
                <li key={code}>
                  {t('lacking', { count, all: texts.length, language: written.names[code] ?? code })}
                </li>
              ))}
              {missing.length === 0 ? <li>{t('complete')}</li> : null}
            </ul>
            <TextFilters
              texts={texts}
              languages={languages}
              names={written.names}
              filter={filter}
              onFilter={setFilter}
            />
            <div className="button-row">
              {editable ? (
                <Button onClick={() => setPasting({ first: undefined })}>{t('paste.open')}</Button>
              ) : null}
              <CopyTexts
                shown={shown}
                selected={shown.slice(top, bottom + 1)}
                written={written}
                describe={describe}
                onSay={setSaid}
              />
              {editable && known.length > 0 ? (
                <Button
                  onClick={() => {
                    take(known);
                    toCell();
                  }}
                >
                  {t('known.take-all', { count: known.length })}
                </Button>
              ) : null}
            </div>
            {editable ? null : <p className="hint">{t('reading')}</p>}
          </>
        )}
        {texts.length > 0 && shown.length === 0 ? (
          <EmptyState title={t('nothing-found')}>
            <Button onClick={() => setFilter(EVERYTHING)}>{t('filter.show-all')}</Button>
          </EmptyState>
        ) : null}
        {shown.length > 0 ? (
          <TextsGrid
            shown={shown}
            languages={languages}
            names={written.names}
            authoritative={written.authoritative}
            editable={editable}
            words={words}
            pathOf={pathOf}
            proposed={proposed}
            onChange={change}
            onAccept={accept}
            onTable={(data) => {
              const first = pastedFrom(data);
              const isTable = first.ok && first.cells.some((row) => row.some((cell) => isPlace(cell)));
              if (isTable) setPasting({ first });
              return isTable;
            }}
            onSelect={setSelection}
            onSay={setSaid}
          />
        ) : null}
        <Live>
          <span className="hint">{said}</span>
        </Live>
        {current === undefined ? null : (
          <TextDetails
            {...all}
            one={current}
            language={language}
            languages={languages}
            describe={describe}
            path={pathOf(current)}
            proposed={proposed}
            onSay={setSaid}
            onDone={toCell}
          />
        )}
      </div>
      {pasting === undefined ? null : (
        <PasteTexts
          texts={texts}
          shown={shown}
          written={written}
          write={write}
          describe={describe}
          first={pasting.first}
          onTaken={(done) => {
            setPasting(undefined);
            setSaid(done);
          }}
          onClose={() => setPasting(undefined)}
        />
      )}
    </Section>
  );

  function isPlace(cell: string): boolean {
    return texts.some(({ place }) => place === cell);
  }
}
