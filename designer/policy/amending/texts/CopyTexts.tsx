import { useTranslation } from 'react-i18next';
import type { DraftText } from '../../../../engine/amending/texts/draft-text.ts';
import { textTable } from '../../../../engine/amending/texts/text-table.ts';
import type { LibraryLanguages } from '../../../../engine/schema/languages.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Button } from '../../../look/Button.tsx';
import { useWorkbench } from '../state/draft.ts';
import { copyTable, csvFile } from './model/copied.ts';

interface Props {
  readonly shown: readonly DraftText[];
  /** Those in the selected rows. */
  readonly selected: readonly DraftText[];
  readonly written: LibraryLanguages;
  readonly describe: (text: DraftText) => string;
  readonly onSay: (said: string) => void;
}

/** Takes texts out as a table: onto the clipboard, or as a file that spreadsheets open. */
export function CopyTexts({ shown, selected, written, describe, onSay }: Props) {
  const { t } = useTranslation('amend-texts');
  const { language } = useLanguage();
  const act = useWorkbench(({ view }) => view.act);
  const tableOf = (texts: readonly DraftText[]) =>
    textTable(texts, { place: t('column.key'), where: t('column.place'), describe }, written);
  const copy = (texts: readonly DraftText[]) => {
    const isCopied = copyTable(tableOf(texts));
    onSay(isCopied ? t('copy.copied', { count: texts.length }) : t('copy.refused'));
  };
  const download = () => {
    // Where numbers have a comma, spreadsheets part cells by semicolons.
    const csv = csvFile(tableOf(shown), language === 'en' ? ',' : ';');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
    link.download = `${act}-${t('copy.file')}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  return (
    <>
      <Button onClick={() => copy(shown)} disabled={shown.length === 0}>
        {t('copy.all', { count: shown.length })}
      </Button>
      {selected.length > 1 && selected.length < shown.length ? (
        <Button kind="quiet" onClick={() => copy(selected)}>
          {t('copy.selected', { count: selected.length })}
        </Button>
      ) : null}
      <Button kind="quiet" onClick={download} disabled={shown.length === 0}>
        {t('copy.download')}
      </Button>
    </>
  );
}
