import { useTranslation } from 'react-i18next';
import { restoringOf } from '../../../../engine/acts/displaced/restored.ts';
import type { SplitNote } from '../../../../engine/acts/split.ts';
import { Alert } from '../../../look/Alert.tsx';
import { Button } from '../../../look/Button.tsx';
import { OnlyNoted } from './paste/OnlyNoted.tsx';

interface Props {
  readonly notes: readonly SplitNote[];
  /** How many provisions they are about. */
  readonly count: number;
  readonly editable: boolean;
  readonly only: boolean;
  readonly onOnly: (only: boolean) => void;
  readonly onFirst: (code: SplitNote['code']) => void;
  readonly onPutBack: (notes: readonly SplitNote[]) => void;
  readonly onLookedAt: (notes: readonly SplitNote[]) => void;
}

/** What a person should look at since a text was split, by kind: the way to the first of a kind, and what can be done with all of it. */
export function NotedBar({ notes, count, editable, only, onOnly, ...on }: Props) {
  const { t } = useTranslation('amend-act');
  const codes = [...new Set(notes.map(({ code }) => code))];
  const proposals = notes.filter((note) => restoringOf(note) !== undefined);
  return (
    <Alert tone="warning" title={t('noted.title', { count })}>
      <ul className="noted-kinds">
        {codes.map((code) => {
          const own = notes.filter((note) => note.code === code);
          return (
            <li key={code}>
              <Button kind="quiet" onClick={() => on.onFirst(code)}>
                {t(`noted.kind.${code}`)}: {own.length}
              </Button>
              {editable && code === 'words-displaced' && proposals.length > 0 ? (
                <Button kind="quiet" onClick={() => on.onPutBack(proposals)}>
                  {t('displaced.all-back', { count: proposals.length })}
                </Button>
              ) : null}
              <Button kind="quiet" onClick={() => on.onLookedAt(own)}>
                {t('noted.all-looked')}
                <span className="visually-hidden">: {t(`noted.kind.${code}`)}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      <OnlyNoted only={only} count={count} onOnly={onOnly} />
    </Alert>
  );
}
