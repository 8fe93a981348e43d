import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../../look/Alert.tsx';

interface Props {
  readonly aspect: string;
  readonly children: ReactNode;
}

/** An editor that cannot show what the draft holds says so; the draft and the other editors stay, and the source editor shows anything. */
export class EditorBoundary extends Component<Props, { readonly error?: Error }> {
  override state: { readonly error?: Error } = {};

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    return error === undefined ? this.props.children : <Broken message={error.message} />;
  }
}

function Broken({ message }: { readonly message: string }) {
  const { t } = useTranslation('amending');
  return (
    <Alert tone="danger" title={t('edit.broken')} urgent>
      <p>{t('edit.broken-text')}</p>
      <p className="mono">{message}</p>
    </Alert>
  );
}
