import { useTranslation } from 'react-i18next';
import type { Restoring } from '../../../../../engine/acts/displaced/restored.ts';

const AROUND = 40;

interface Props {
  readonly restoring: Restoring;
  /** The wording that it stands in. */
  readonly wording: string;
}

/** A place where words are displaced, as it stands and as it would read with them put back. */
export function DisplacedWords({ restoring: { from, to, words }, wording }: Props) {
  const { t } = useTranslation('amend-act');
  const at = wording.indexOf(from);
  if (at < 0) return null;
  const before = tail(wording.slice(0, at));
  const after = head(wording.slice(at + from.length));
  return (
    <dl className="displaced">
      <div>
        <dt>{t('displaced.stands')}</dt>
        <dd>
          {before}
          <Marked text={from} words={[words]} last />
          {after}
        </dd>
      </div>
      <div>
        <dt>{t('displaced.reads')}</dt>
        <dd>
          {before}
          <Marked text={to} words={words.split(' ')} />
          {after}
        </dd>
      </div>
    </dl>
  );
}

interface MarkedProps {
  readonly text: string;
  readonly words: readonly string[];
  /** They stand at the end. */
  readonly last?: boolean;
}

/** A text with words marked in it, one after the other. */
function Marked({ text, words, last = false }: MarkedProps) {
  const [word, ...more] = words;
  const at = word === undefined ? -1 : last ? text.lastIndexOf(word) : text.indexOf(word);
  if (word === undefined || at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <mark>{word}</mark>
      <Marked text={text.slice(at + word.length)} words={more} />
    </>
  );
}

function tail(text: string): string {
  if (text.length <= AROUND) return text;
  return `…${text.slice(text.indexOf(' ', text.length - AROUND))}`;
}

function head(text: string): string {
  if (text.length <= AROUND) return text;
  return `${text.slice(0, Math.max(0, text.lastIndexOf(' ', AROUND)))} …`;
}
