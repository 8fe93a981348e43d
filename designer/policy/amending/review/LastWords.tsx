import { useTranslation } from 'react-i18next';
import { Alert, type Tone } from '../../../look/Alert.tsx';
import { MomentText } from '../../../look/MomentText.tsx';
import { useWorkbench } from '../state/draft.ts';

/** The step whose words count most in a state. */
const COUNTING = { draft: 'return', discarded: 'discard', recalled: 'recall' } as const;

/** Why the amendment was returned, discarded or recalled: what whoever opens it must know first. */
export function LastWords() {
  const { history, state } = useWorkbench(({ view }) => view);
  const kind =
    state === 'draft' || state === 'discarded' || state === 'recalled' ? COUNTING[state] : undefined;
  const said = history.findLast((entry) => entry.kind === kind);
  return said === undefined ? null : <Words said={said} tone="warning" />;
}

/** What its authors say of what they submitted; and, where it was returned before, what was asked for then. */
export function Submission() {
  const { history, state } = useWorkbench(({ view }) => view);
  const submitted = history.findLast(({ kind }) => kind === 'submit');
  const returned = history.findLast(({ kind }) => kind === 'return');
  const isUnderReview = state === 'in-review' || state === 'approved';
  return (
    <>
      {submitted === undefined ? null : <Words said={submitted} tone="info" />}
      {isUnderReview && returned !== undefined ? <Words said={returned} tone="neutral" /> : null}
    </>
  );
}

interface Props {
  readonly said: {
    readonly at: string;
    readonly by: { readonly name: string };
    readonly kind: string;
    readonly text?: string;
  };
  readonly tone: Tone;
}

function Words({ said: { at, by, kind, text }, tone }: Props) {
  const { t } = useTranslation('amend-review');
  const title = (
    <>
      {t(`said.${kind}`, { name: by.name })}, <MomentText at={at} />
    </>
  );
  return (
    <Alert tone={tone} title={title}>
      {text === undefined ? null : <p className="lines">{text}</p>}
    </Alert>
  );
}
