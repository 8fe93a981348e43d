import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { MomentText } from '../../../look/MomentText.tsx';
import { ScrollTable } from '../../../look/ScrollTable.tsx';
import { Section } from '../../../look/Section.tsx';
import { useWorkbench } from '../state/draft.ts';
import { NewEditions } from './NewEditions.tsx';

/** What was published: the way to the new editions, and behind it the files with their hashes, which never change. */
export function PublishedFiles() {
  const { t } = useTranslation('amend-review');
  const { published, state } = useWorkbench(({ view }) => view);
  if (published === undefined) return null;
  return (
    <Section title={t('published.title')}>
      <p>
        {published.by.name}, <MomentText at={published.at} />
      </p>
      {state === 'recalled' ? null : <NewEditions />}
      <Disclosure summary={t('published.files', { count: published.files.length })}>
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
      </Disclosure>
    </Section>
  );
}
