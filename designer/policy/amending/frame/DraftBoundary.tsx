import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Alert } from '../../../look/Alert.tsx';
import { FindingsList } from '../editors/fields/FindingsList.tsx';
import { useLive, useWorkbench } from '../state/draft.ts';

/**
 * What cannot show what the draft holds says so, with what checking found; everything around it stays, and the source editor shows anything.
 * It is tried again when the draft changes, and on another page.
 */
export function DraftBoundary({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  const documents = useWorkbench((workbench) => workbench.documents);
  return (
    <Boundary pathname={pathname} documents={documents}>
      {children}
    </Boundary>
  );
}

interface Props {
  readonly pathname: string;
  readonly documents: unknown;
  readonly children: ReactNode;
}

class Boundary extends Component<Props, { readonly error?: unknown }> {
  override state: { readonly error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidUpdate({ pathname, documents }: Props) {
    if (this.state.error === undefined) return;
    if (pathname !== this.props.pathname || documents !== this.props.documents)
      this.setState({ error: undefined });
  }

  override render() {
    const { error } = this.state;
    return error === undefined ? this.props.children : <Broken error={error} />;
  }
}

function Broken({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('amending');
  const { report } = useLive();
  const grave = (report?.diagnostics ?? []).filter(({ severity }) => severity === 'error');
  return (
    <Alert tone="danger" title={t('edit.broken')} urgent>
      <p>{t('edit.broken-text')}</p>
      <p className="mono">{error instanceof Error ? error.message : String(error)}</p>
      <FindingsList findings={grave} />
    </Alert>
  );
}
