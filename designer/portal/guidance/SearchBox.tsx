import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../look/Button.tsx';
import { describedBy, Field } from '../../look/Field.tsx';

const PAUSE_MS = 250;
const LONGEST = 200;

interface Props {
  readonly words: string;
  readonly onSearch: (words: string) => void;
}

/** Searches while one types, after a short pause, and at once by the button or Enter. */
export function SearchBox({ words, onSearch }: Props) {
  const { t } = useTranslation('guidance');
  const [typed, setTyped] = useState(words);
  const sent = useRef(words);
  // An address from elsewhere (back, a link) is what the box shows then.
  useEffect(() => {
    if (words !== sent.current) setTyped(words);
    sent.current = words;
  }, [words]);
  useEffect(() => {
    const next = typed.trim();
    if (next === sent.current) return;
    const pause = setTimeout(() => {
      sent.current = next;
      onSearch(next);
    }, PAUSE_MS);
    return () => clearTimeout(pause);
  });
  return (
    <search>
      <form
        className="guidance-search"
        onSubmit={(event) => {
          event.preventDefault();
          sent.current = typed.trim();
          onSearch(typed.trim());
        }}
      >
        <Field id="guidance-q" label={t('search.label')} hint={t('search.hint')}>
          <div className="search">
            <input
              className="input"
              id="guidance-q"
              name="q"
              type="search"
              autoComplete="off"
              enterKeyHint="search"
              maxLength={LONGEST}
              aria-describedby={describedBy('guidance-q', { hint: true })}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
            <Button type="submit">{t('search.go')}</Button>
          </div>
        </Field>
      </form>
    </search>
  );
}
