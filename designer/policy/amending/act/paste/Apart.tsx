import { describeProvision } from '../../../../../engine/text/provision.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';

interface Props {
  readonly title: string;
  readonly ids: readonly string[];
  readonly textOf: (id: string) => string | undefined;
}

const FEW = 6;
const WORDS = 80;

/** The provisions that only one of two texts has, by their addresses; more than a few are folded. */
export function Apart({ title, ids, textOf }: Props) {
  const { language } = useLanguage();
  if (ids.length === 0) return null;
  return (
    <details className="disclosure" open={ids.length <= FEW}>
      <summary>
        {title}: {ids.length}
      </summary>
      <ul className="paste-apart">
        {ids.map((id) => (
          <li key={id}>
            <span className="split-preview-place">{describeProvision(id, undefined, language)}</span>{' '}
            {beginning(textOf(id) ?? '')}
          </li>
        ))}
      </ul>
    </details>
  );
}

const beginning = (text: string) => (text.length > WORDS ? `${text.slice(0, WORDS).trimEnd()}…` : text);
