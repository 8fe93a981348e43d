import { useTranslation } from 'react-i18next';
import type { Text } from '../../../../../engine/schema/text.ts';
import { Tag } from '../../../../look/Tag.tsx';
import { useEditing } from '../../state/editing.ts';
import { useWritten } from '../fields/useWritten.ts';
import { placeholderProblems } from './model/placeholders.ts';

/** The placeholders of a text that would stay gaps, and those that not every language has. */
export function PlaceholderProblems({ text }: { readonly text: Text }) {
  const { t } = useTranslation('amend-notices');
  const { edition, words } = useEditing();
  const { names } = useWritten();
  const problems = placeholderProblems(text, edition, words.facts);
  if (problems.length === 0) return null;
  return (
    <ul className="amend-fields-findings">
      {problems.map(({ name, why, languages }) => (
        <li key={name}>
          <Tag tone={why === 'not-everywhere' ? 'warning' : 'danger'}>{`{{${name}}}`}</Tag>{' '}
          {t(`problem.${why}`, { languages: languages.map((one) => names[one] ?? one).join(', ') })}
        </li>
      ))}
    </ul>
  );
}
