import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DraftText } from '../../../../engine/amending/texts/draft-text.ts';
import type { Rewording } from '../../../../engine/amending/texts/rewordings.ts';
import type { Language } from '../../../../engine/schema/languages.ts';
import { withMark } from '../../../../engine/text/edited.ts';
import { isUnspoken } from '../../../../engine/text/reworded.ts';
import { wordingIn } from '../../../../engine/text/wording-in.ts';
import { Button } from '../../../look/Button.tsx';
import { OldWording } from '../editors/fields/OldWording.tsx';
import { SameElsewhere } from './SameElsewhere.tsx';
import { type Proposed, rewordingOf } from './useKnownWordings.ts';
import type { Texts } from './useTexts.ts';

interface Props extends Texts {
  readonly one: DraftText;
  /** The language of the cell at hand. */
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly describe: (text: DraftText) => string;
  readonly path: string;
  readonly proposed: Proposed;
  readonly onSay: (said: string) => void;
  /** The button that was pressed goes with what it offered: the work goes on in the cell. */
  readonly onDone: () => void;
}

/** What belongs to the text at hand besides its words: what it was before, whose wording it is, what is known of it elsewhere. */
export function TextDetails(props: Props) {
  const { one, language, languages, describe, path, proposed, texts, written, spoken, editable } = props;
  const { t } = useTranslation(['amend-texts', 'amend-fields']);
  const place = describe(one);
  const label = t('edited.one', { place });
  const known = editable ? proposed(one, language) : undefined;
  const write = (changes: readonly Rewording[], said: string) => {
    props.write(changes, label);
    props.onSay(said);
    props.onDone();
  };
  const nameOf = (code: Language) => written.names[code] ?? code;
  return (
    <section className="texts-details" aria-label={t('details.title')}>
      <p>
        <strong>{place}</strong> <Link to={path}>{t('details.open')}</Link>
      </p>
      {known === undefined ? null : (
        <p className="texts-known">
          <span>
            {t('known.one', { language: nameOf(language), count: known.places })}{' '}
            <q lang={language}>{known.wording}</q>
          </span>
          <Button onClick={() => write([rewordingOf(one, known)], t('known.taken', { count: 1 }))}>
            {t('known.take')}
          </Button>
        </p>
      )}
      <SameElsewhere
        one={one}
        language={language}
        texts={texts}
        written={written}
        editable={editable}
        describe={describe}
        onWrite={write}
      />
      {languages.map((code) => (
        <OldWording
          key={code}
          language={code}
          name={nameOf(code)}
          value={one.text}
          before={one.before}
          written={written}
          disabled={!editable}
          onText={(text) => {
            props.set(one.place, text, label);
            props.onDone();
          }}
        />
      ))}
      <div className="texts-marks">
        {languages.map((code) => {
          if (wordingIn(one.text, code) === undefined) return null;
          const isMarked = one.text.unofficial?.includes(code) ?? false;
          const unspoken = isUnspoken(code, one.text, one.before, written, spoken);
          return (
            <label key={code} className="amend-fields-mark">
              <input
                type="checkbox"
                disabled={!editable || (unspoken && isMarked)}
                checked={isMarked}
                onChange={({ target }) =>
                  props.set(one.place, withMark(one.text, code, target.checked, written), label)
                }
              />
              <span>
                {t('amend-fields:text.unofficial')}: {nameOf(code)}
                {unspoken ? (
                  <>
                    {'. '}
                    <span className="hint">{t('amend-fields:text.unspoken')}</span>
                  </>
                ) : null}
              </span>
            </label>
          );
        })}
      </div>
    </section>
  );
}
