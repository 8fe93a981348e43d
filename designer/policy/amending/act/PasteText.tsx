import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type RecognisedAct, recogniseAct } from '../../../../engine/acts/recognise.ts';
import { type SplitText, splitProvisions } from '../../../../engine/acts/split.ts';
import type { Act } from '../../../../engine/schema/act.ts';
import { OWN_LANGUAGES } from '../../../../engine/schema/languages.ts';
import { describeAct } from '../../../../engine/text/citation.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { useLanguages } from '../../../app/language/useLanguages.ts';
import { Alert } from '../../../look/Alert.tsx';
import { Button } from '../../../look/Button.tsx';
import { Live } from '../../../look/Live.tsx';
import { useWorkbench } from '../state/draft.ts';
import { namedIn } from '../state/named-in.ts';
import { withText } from './registered.ts';
import { SplitNotes } from './SplitNotes.tsx';

interface Props {
  readonly act: Act;
  readonly onAct: (next: (act: Act) => Act) => void;
}

interface Split {
  readonly recognised: RecognisedAct;
  readonly split: SplitText;
  readonly language: string;
}

/** The text of the act pasted as it is; what was recognised is shown before anything is taken over. */
export function PasteText({ act, onAct }: Props) {
  const { t } = useTranslation('amend-act');
  const ids = { text: useId(), language: useId(), amended: useId() };
  const area = useRef<HTMLTextAreaElement>(null);
  const { language } = useLanguage();
  const { nameOf } = useLanguages();
  const acts = namedIn(useWorkbench((workbench) => workbench.documents)).acts;
  const [found, setFound] = useState<Split>();
  const [amended, setAmended] = useState(act.amends?.[0] ?? '');
  const [taken, setTaken] = useState(false);
  const look = () => {
    const text = area.current?.value ?? '';
    const recognised = recogniseAct(text);
    setFound({ recognised, split: splitProvisions(text), language: recognised.language ?? OWN_LANGUAGES[0] });
    setTaken(false);
  };
  const takeOver = ({ recognised, split, language }: Split) => {
    onAct((now) => withText(now, recognised, split, language, amended === '' ? undefined : amended));
    setFound(undefined);
    setTaken(true);
    if (area.current) area.current.value = '';
  };
  return (
    <div className="act-paste">
      <label className="field-label" htmlFor={ids.text}>
        {t('paste.text')}
      </label>
      <p className="field-hint" id={`${ids.text}-hint`}>
        {t('paste.hint')}
      </p>
      <textarea ref={area} id={ids.text} className="input" rows={8} aria-describedby={`${ids.text}-hint`} />
      <div className="button-row">
        <Button kind={found === undefined ? 'primary' : 'secondary'} onClick={look}>
          {t('paste.split')}
        </Button>
      </div>
      <Live>{taken ? t('paste.taken') : ''}</Live>
      {found === undefined ? null : (
        <Alert title={t('paste.found', { count: Object.keys(found.split.provisions).length })}>
          <SplitNotes notes={found.split.notes} staged={found.recognised.inStages === true} />
          <div className="amending-add">
            <div className="field">
              <label className="field-label" htmlFor={ids.language}>
                {t('paste.language')}
              </label>
              <select
                id={ids.language}
                className="input"
                value={found.language}
                onChange={({ target }) => setFound({ ...found, language: target.value })}
              >
                {OWN_LANGUAGES.map((language) => (
                  <option key={language} value={language}>
                    {nameOf(language)}
                  </option>
                ))}
              </select>
            </div>
            <div className="field">
              <label className="field-label" htmlFor={ids.amended}>
                {t('paste.amended')}
              </label>
              <select
                id={ids.amended}
                className="input"
                value={amended}
                onChange={({ target }) => setAmended(target.value)}
              >
                <option value="">{t('paste.amends-none')}</option>
                {Object.keys(acts)
                  .filter((one) => one !== act.id)
                  .map((one) => (
                    <option key={one} value={one}>
                      {describeAct(one, { acts }, language)}
                    </option>
                  ))}
              </select>
            </div>
            <Button
              kind="primary"
              disabled={Object.keys(found.split.provisions).length === 0}
              onClick={() => takeOver(found)}
            >
              {t('paste.take')}
            </Button>
          </div>
        </Alert>
      )}
    </div>
  );
}
