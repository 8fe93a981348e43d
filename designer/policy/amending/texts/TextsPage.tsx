import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftText } from '../../../../engine/amending/texts/draft-text.ts';
import { fallbackOrder } from '../../../../engine/text/arrange.ts';
import { wordingIn } from '../../../../engine/text/wording-in.ts';
import { Button } from '../../../look/Button.tsx';
import { EmptyState } from '../../../look/EmptyState.tsx';
import { Live } from '../../../look/Live.tsx';
import { Section } from '../../../look/Section.tsx';
import type { CellChange } from '../editors/tables/grid/paste.ts';
import { at, rangeOf, type Selection } from '../editors/tables/grid/selection.ts';
import { useWorkbench } from '../state/draft.ts';
import { CopyTexts } from './CopyTexts.tsx';
import { EVERYTHING, lackingIn, type TextFilter } from './model/filter.ts';
import type { Given } from './model/given.ts';
import { PasteTexts, pastedFrom } from './paste/PasteTexts.tsx';
import { rewordingOf, TextDetails } from './TextDetails.tsx';
import { TextFilters } from './TextFilters.tsx';
import { cellsIn, TextsGrid } from './TextsGrid.tsx';
import { textPath } from './text-path.ts';
import { useKnownWordings } from './useKnownWordings.ts';
import { useShownTexts } from './useShownTexts.ts';
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
  const [pasting, setPasting] = useState<{ readonly first: Given | undefined }>();
  const parts = useMemo(() => texts.flatMap(({ at }) => (at.in === 'edition' ? [at] : [])), [texts]);
  const pathOf = useCallback((one: DraftText) => textPath(id, one, parts), [id, parts]);
  const looked = useDeferredValue(shown);
  const known = useMemo(
    () =>
      looked.flatMap((one) =>
        languages.flatMap((language) => {
          const found = proposed(one, language);
          return found === undefined ? [] : [rewordingOf(one, found)];
        }),
      ),
    [looked, languages, proposed],
  );
  const change = (changes: readonly CellChange[]) => {
    const rewordings = changes.flatMap(({ row, column, text }) => {
      const [one, language] = [shown[row], languages[column]];
      if (one === undefined || language === undefined) return [];
      const wording = text.trim() === '' ? '' : text;
      if (wording === (wordingIn(one.text, language) ?? '')) return [];
      return [{ place: one.place, language, wording }];
    });
    const [first] = rewordings;
    const single = rewordings.length === 1 ? texts.find(({ place }) => place === first?.place) : undefined;
    const label = single
      ? t('edited.one', { place: describe(single) })
      : t('edited.many', { count: rewordings.length });
    if (rewordings.length > 0) write(rewordings, label);
  };
  const accept = (of: Selection) => {
    const taken = cellsIn(of).flatMap(({ row, column }) => {
      const [one, language] = [shown[row], languages[column]];
      const found = one && language ? proposed(one, language) : undefined;
      return one === undefined || found === undefined ? [] : [rewordingOf(one, found)];
    });
    take(taken);
  };
  const take = (taken: typeof known) => {
    if (taken.length > 0) write(taken, t('edited.known', { count: taken.length }));
    setSaid(taken.length > 0 ? t('known.taken', { count: taken.length }) : t('known.none'));
  };
  const { top, bottom } = rangeOf(selection);
  const current = shown[selection.focus.row] ?? shown.at(-1);
  const language = languages[selection.focus.column] ?? written.authoritative;
  return (
    <Section title={t('title')} note={t('count', { count: texts.length })}>
      <div className="texts-page">
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
                <Button onClick={() => take(known)}>{t('known.take-all', { count: known.length })}</Button>
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
