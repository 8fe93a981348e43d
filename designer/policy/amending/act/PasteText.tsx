import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Restoring } from '../../../../engine/acts/displaced/restored.ts';
import type { SplitNote } from '../../../../engine/acts/split.ts';
import type { Act } from '../../../../engine/schema/act.ts';
import { Alert } from '../../../look/Alert.tsx';
import { Button } from '../../../look/Button.tsx';
import { Live } from '../../../look/Live.tsx';
import { ProposalsHint } from '../proposals/ProposalsHint.tsx';
import { useDraft } from '../state/draft.ts';
import { namedIn } from '../state/named-in.ts';
import { FoundText } from './paste/FoundText.tsx';
import { type Found, joining, look, meeting, sorted } from './paste/found.ts';
import { placed } from './paste/notes.ts';
import { withPutBack } from './put-back.ts';
import { kept, type Taking, withText } from './registered.ts';

interface Props {
  readonly act: Act;
  /** The act as it begins, before anything of it is known. */
  readonly fresh: Act;
  readonly onAct: (next: (act: Act) => Act) => void;
  /** What a person should look at in the provisions that were taken over; `joined` to what stands. */
  readonly onNotes: (notes: readonly SplitNote[], joined: boolean) => void;
}

interface Taken {
  readonly count: number;
  readonly known: number;
  readonly noted: number;
}

/** The text of the act pasted as it is; what was recognised is shown before anything is taken over. */
export function PasteText({ act, fresh, onAct, onNotes }: Props) {
  const { t } = useTranslation('amend-act');
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const { store } = useDraft();
  const [acts, setActs] = useState<Readonly<Record<string, Act>>>({});
  const [found, setFound] = useState<Found>();
  const [times, setTimes] = useState(0);
  const [taken, setTaken] = useState<Taken>();
  const split = () => {
    const { acts } = namedIn(store.getState().documents);
    setActs(acts);
    setFound(look(area.current?.value ?? '', acts, act.id));
    setTimes((before) => before + 1);
    setTaken(undefined);
  };
  const takeOver = (
    found: Found,
    taking: Taking,
    amended: string | undefined,
    restoring: readonly SplitNote[],
  ) => {
    const { recognised, split, language } = found;
    onAct((now) => {
      const next = withText(kept(now, taking, fresh, language), recognised, split, language, amended);
      const said = ({ from, to }: Restoring) => t('displaced.said', { from, to });
      return { ...next, provisions: withPutBack(next.provisions, restoring, said) };
    });
    const notes = (taking === 'joined' ? joining(found, act) : found).split.notes.filter(
      (note) => !restoring.includes(note) && Object.keys(placed([note]).at).length > 0,
    );
    onNotes(notes, taking === 'joined');
    const { known } = meeting(found, act);
    setTaken({
      count: sorted(split).taken.length,
      known: taking === 'joined' ? known : 0,
      noted: notes.length,
    });
    setFound(undefined);
    if (area.current) area.current.value = '';
  };
  const said =
    found === undefined
      ? ''
      : `${t('preview.title')}: ${t('provision-count', { count: sorted(found.split).taken.length })}`;
  return (
    <div className="act-paste">
      <label className="field-label" htmlFor={id}>
        {t('paste.text')}
      </label>
      <p className="field-hint" id={`${id}-hint`}>
        {t('paste.hint')}
      </p>
      <textarea ref={area} id={id} className="input" rows={8} aria-describedby={`${id}-hint`} />
      <div className="button-row">
        <Button kind={found === undefined ? 'primary' : 'secondary'} onClick={split}>
          {t('paste.split')}
        </Button>
      </div>
      <Live>{taken === undefined ? said : t('paste.taken')}</Live>
      {taken === undefined ? null : (
        <Alert tone="success" title={t('paste.taken-count', { count: taken.count })}>
          {taken.known === 0 ? null : <p>{t('paste.taken-known', { count: taken.known })}</p>}
          {taken.noted === 0 ? null : <p>{t('paste.taken-noted', { count: taken.noted })}</p>}
          <ProposalsHint />
        </Alert>
      )}
      {found === undefined ? null : (
        <FoundText
          key={times}
          act={act}
          acts={acts}
          found={found}
          onLanguage={(language) => setFound({ ...found, language })}
          onTake={(taking, amended, restoring) => takeOver(found, taking, amended, restoring)}
          onCancel={() => setFound(undefined)}
        />
      )}
    </div>
  );
}
