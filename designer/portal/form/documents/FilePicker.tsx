import { useTranslation } from 'react-i18next';
import { FieldError } from '../../../look/FieldError.tsx';
import type { FileProblem } from './useAttachments.ts';

interface Props {
  readonly id: string;
  /** The id of the document's title: it completes the button's name. */
  readonly title: string;
  /** Something is attached already. */
  readonly another: boolean;
  readonly problem: FileProblem | undefined;
  readonly busy: boolean;
  readonly onPick: (file: File) => void;
}

/** Picks a file. The browser's own button speaks the browser's language, so the label stands in for it. */
export function FilePicker({ id, title, another, problem, busy, onPick }: Props) {
  const { t } = useTranslation('portal');
  return (
    <div className={problem ? 'field field-invalid' : 'field'}>
      {problem ? <FieldError id={`${id}-error`}>{t(`documents.problem.${problem}`)}</FieldError> : null}
      <div className="file">
        <input
          id={id}
          type="file"
          className="file-input visually-hidden"
          accept=".pdf,.png,.jpg,.jpeg"
          disabled={busy}
          aria-labelledby={`${id}-label ${title}`}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-error` : undefined}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file) onPick(file);
          }}
        />
        <label
          className="button button-secondary"
          htmlFor={id}
          id={`${id}-label`}
          data-busy={busy || undefined}
        >
          {t(another ? 'documents.another' : 'documents.attach')}
        </label>
        {busy ? <span role="status">{t('documents.sending')}</span> : null}
      </div>
    </div>
  );
}
