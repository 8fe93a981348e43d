import { useTranslation } from 'react-i18next';
import { Button } from '../../../../look/Button.tsx';
import { Icon } from '../../../../look/Icon.tsx';

interface Props {
  /** What would be commented on, for those who do not see where the button stands. */
  readonly about: string;
  readonly onPress: () => void;
}

/** The way to say something about what it stands behind: a sign, for it stands behind everything. */
export function CommentButton({ about, onPress }: Props) {
  const { t } = useTranslation('amend-review');
  return (
    <span className="review-comment" title={t('comment')}>
      <Button kind="quiet" onClick={onPress}>
        <Icon name="speech" />
        <span className="visually-hidden">
          {t('comment')}: {about}
        </span>
      </Button>
    </span>
  );
}
