import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../server/api/schemas/checks.ts';
import { Disclosure } from '../../look/Disclosure.tsx';
import { CheckItem } from './CheckItem.tsx';

interface Props {
  readonly code: string;
  readonly items: readonly Finding[];
  readonly open: boolean;
}

/** What one rule found, with what to do about it once for all. Hints are many: they open on demand. */
export function RuleFindings({ code, items, open }: Props) {
  const { t } = useTranslation('policy');
  const hints = [...new Set(items.map(({ plainly }) => plainly.hint))];
  const title = t(`checks.rule.${code}`, { defaultValue: t('checks.rule.other') });
  return (
    <Disclosure summary={`${title} (${items.length})`} open={open}>
      {hints.map((hint) => (
        <p key={hint} className="hint">
          {hint}
        </p>
      ))}
      <ul className="items">
        {items.map((item) => (
          <CheckItem key={`${item.at.file} ${item.at.pointer} ${item.message}`} item={item} />
        ))}
      </ul>
    </Disclosure>
  );
}
