import { useTranslation } from 'react-i18next';
import { describeProvision } from '../../../engine/text/provision.ts';
import type { ActText } from '../../../server/api/schemas/acts.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { contentsOf } from './outline.ts';
import { Words } from './Words.tsx';

interface Props {
  readonly data: ActText;
  readonly official: boolean;
}

/** Jumps to the chapters, the annexes or the paragraphs. */
export function Contents({ data, official }: Props) {
  const { t } = useTranslation('acts');
  const { language } = useLanguage();
  return (
    <nav className="act-text-contents" aria-labelledby="act-contents">
      <h2 className="act-text-small" id="act-contents">
        {t('contents')}
      </h2>
      <ul>
        {contentsOf(data.provisions).map(({ id, text, state }) => (
          <li key={id}>
            <a href={`#${id}`} data-state={state}>
              <span className="act-text-place">{describeProvision(id, data.act, language)}</span>{' '}
              {text ? (
                <span className="act-text-start">
                  <Words text={text} official={official} />
                </span>
              ) : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
