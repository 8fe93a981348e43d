import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DraftText } from '../../../../engine/amending/texts/draft-text.ts';
import type { Language } from '../../../../engine/schema/languages.ts';
import { wordingIn } from '../../../../engine/text/wording-in.ts';
import { Grid } from '../editors/tables/grid/Grid.tsx';
import type { CellChange } from '../editors/tables/grid/paste.ts';
import type { Selection } from '../editors/tables/grid/selection.ts';
import { type GridActions, type GridColumn, type GridRow, NO_OPTIONS } from '../editors/tables/grid/types.ts';
import type { Proposed } from './useKnownWordings.ts';
import type { TextWords } from './useTextWords.ts';

interface Props {
  readonly shown: readonly DraftText[];
  /** The languages in the order of the columns. */
  readonly languages: readonly Language[];
  readonly names: Readonly<Record<Language, string>>;
  readonly authoritative: Language;
  readonly editable: boolean;
  readonly words: (text: DraftText) => TextWords;
  readonly pathOf: (text: DraftText) => string;
  readonly proposed: Proposed;
  readonly onChange: (changes: readonly CellChange[]) => void;
  readonly onAccept: (selection: Selection) => void;
  /** Whether it was a translator's table. */
  readonly onTable: (data: DataTransfer) => boolean;
  readonly onSelect: (selection: Selection) => void;
  readonly onSay: (said: string) => void;
}

/** The texts as a spreadsheet, a column for each language. */
export function TextsGrid(props: Props) {
  const { shown, languages, names, authoritative, editable, words, pathOf, proposed } = props;
  const { t } = useTranslation(['amend-texts', 'amend-fields']);
  const columns = useMemo<readonly GridColumn[]>(
    () =>
      languages.map((language) => ({
        id: language,
        title: names[language] ?? language,
        note: language === authoritative ? t('amend-fields:text.authoritative') : undefined,
        wide: true,
        language,
        optionsFor: () => NO_OPTIONS,
      })),
    [languages, names, authoritative, t],
  );
  // A row is made once: what has not changed is not drawn again.
  const rowAt = useMemo(() => {
    const made = new Map<number, GridRow>();
    return (place: number): GridRow | undefined => {
      const one = shown[place];
      const row = made.get(place);
      if (one === undefined || row !== undefined) return row;
      const next = rowOf(one);
      made.set(place, next);
      return next;
    };

    function rowOf(one: DraftText): GridRow {
      const { what, around } = words(one);
      return {
        key: one.place,
        title: around === undefined ? what : `${what}, ${around}`,
        head: (
          <span className="texts-head">
            <Link to={pathOf(one)} tabIndex={-1}>
              {what}
            </Link>
            {around === undefined ? null : <span className="texts-around">{around}</span>}
          </span>
        ),
        cells: languages.map((language) => ({
          text: wordingIn(one.text, language) ?? '',
          proposed: editable ? proposed(one, language)?.wording : undefined,
          mark: one.text.unofficial?.includes(language) ? t('unofficial') : undefined,
        })),
      };
    }
  }, [shown, languages, editable, words, pathOf, proposed, t]);
  const actions: GridActions = {
    change: props.onChange,
    accept: props.onAccept,
    paste: props.onTable,
  };
  return (
    <div className="texts-grid">
      <Grid
        label={t('title')}
        rowLabel={t('column.place')}
        columns={columns}
        rows={{ length: shown.length, at: rowAt }}
        editable={editable}
        actions={actions}
        onSay={props.onSay}
        onSelect={props.onSelect}
        heightOf={(place) => heightOf(shown[place], languages)}
        {...(editable ? { helpText: t('help') } : {})}
      />
    </div>
  );
}

const LINE_SIGNS = 42;
const LINE_PX = 22;

/** How high the longest wording is likely to be. */
function heightOf(one: DraftText | undefined, languages: readonly Language[]): number {
  const lines = languages.map((language) => {
    const wording = one === undefined ? '' : (wordingIn(one.text, language) ?? '');
    return wording
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_SIGNS)), 0);
  });
  return 20 + LINE_PX * Math.max(2, ...lines);
}
