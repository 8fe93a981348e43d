import { useTranslation } from 'react-i18next';
import { MomentText } from '../../../look/MomentText.tsx';
import { ScrollTable } from '../../../look/ScrollTable.tsx';
import { Section } from '../../../look/Section.tsx';
import { useWorkbench } from '../state/draft.ts';

/** What was published, with the hash of each file: it never changes. */
export function PublishedFiles() {
  const { t } = useTranslation('amend-review');
  const published = useWorkbench(({ view }) => view.published);
  if (published === undefined) return null;
  return (
    <Section title={t('published')}>
      <p>
        {published.by.name}, <MomentText at={published.at} />
      </p>
      <ScrollTable caption={t('file')} quiet>
        <thead>
          <tr>
            <th scope="col">{t('file')}</th>
            <th scope="col">SHA-256</th>
          </tr>
        </thead>
        <tbody>
          {published.files.map(({ file, hash }) => (
            <tr key={file}>
              <td className="mono">{file}</td>
              <td className="mono">{hash}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </Section>
  );
}
