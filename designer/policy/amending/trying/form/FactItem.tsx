import { useTranslation } from 'react-i18next';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { FactInput } from '../../../../desk/facts/FactInput.tsx';
import { parseRaw, type RawValue } from '../../../../desk/facts/raw.ts';
import { Button } from '../../../../look/Button.tsx';
import type { RuleWords } from '../../../../look/rules/words.ts';
import { Tag } from '../../../../look/Tag.tsx';
import { shownValue } from '../../../../portal/check/answers.ts';

interface Props {
  readonly fact: string;
  readonly words: RuleWords;
  readonly value: RawValue | undefined;
  readonly isNext: boolean;
  readonly onChange: (value: RawValue) => void;
  readonly onForget: () => void;
}

/** A fact of the case in its control; or the question that comes next. */
export function FactItem({ fact, words, value, isNext, onChange, onForget }: Props) {
  const { t } = useTranslation('amend-try');
  const { language } = useLanguage();
  const definition = words.facts[fact];
  const name = definition === undefined ? fact : wording(definition.title, language);
  const read = definition === undefined || value === undefined ? undefined : parseRaw(definition, value);
  return (
    <li className="trying-fact" data-next={isNext || undefined}>
      {isNext ? <Tag tone="info">{t('facts.next')}</Tag> : null}
      {definition === undefined ? (
        <p>
          <span className="mono">{fact}</span> <Tag tone="warning">{t('facts.gone')}</Tag>
        </p>
      ) : (
        <FactInput
          id={`try-${fact}`}
          fact={definition}
          codelists={words.codelists}
          value={shownValue(definition, value)}
          // What is not known is taken away by the button; an option of its own would say the same.
          required
          problem={read?.ok === false ? read.problem : undefined}
          onChange={onChange}
        />
      )}
      {value === undefined ? null : (
        <Button kind="quiet" onClick={onForget} aria-label={t('facts.forget-named', { name })}>
          {t('facts.forget')}
        </Button>
      )}
    </li>
  );
}
