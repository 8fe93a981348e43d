import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Dialog } from '../../../look/Dialog.tsx';
import { type Command, useCommands } from './useCommands.ts';

const SHOWN = 50;

/** Finds anything of the amendment by typing a part of its name; arrows and Enter choose. */
export default function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('amending');
  const id = useId();
  const { service, part } = useParams();
  const commands = useCommands({
    ...(service === undefined ? {} : { service }),
    ...(part === undefined ? {} : { part }),
  });
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const found = matching(commands, typed).slice(0, SHOWN);
  const run = (command: Command | undefined) => {
    if (command === undefined) return;
    onClose();
    command.run();
  };
  const move = (by: number) => {
    const next = found.length === 0 ? 0 : (active + by + found.length) % found.length;
    setActive(next);
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <Dialog title={t('palette.title')} onClose={onClose}>
      <input
        className="input palette-input"
        autoFocus
        role="combobox"
        aria-label={t('palette.type')}
        aria-expanded={true}
        aria-controls={`${id}-list`}
        aria-activedescendant={found[active] === undefined ? undefined : `${id}-${active}`}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') move(1);
          else if (event.key === 'ArrowUp') move(-1);
          else if (event.key === 'Enter') run(found[active]);
          else return;
          event.preventDefault();
        }}
      />
      <div id={`${id}-list`} className="palette-list" role="listbox" aria-label={t('palette.title')}>
        {found.map((command, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input above moves through the list and chooses by keyboard
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input, which names the active option
          <div
            key={command.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className="palette-option"
            onClick={() => run(command)}
          >
            <span>{command.name}</span> <span className="hint">{command.kind}</span>
          </div>
        ))}
      </div>
      {found.length === 0 ? <p role="status">{t('palette.none')}</p> : null}
    </Dialog>
  );
}

/** The commands whose name or kind has every word typed, those that begin with them first. */
function matching(commands: readonly Command[], typed: string): readonly Command[] {
  const words = typed
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const all = commands.map((command) => ({
    command,
    text: `${command.name} ${command.kind}`.toLocaleLowerCase(),
  }));
  const found = all.filter(({ text }) => words.every((word) => text.includes(word)));
  const first = words[0] ?? '';
  return [...found]
    .sort((a, b) => Number(b.text.startsWith(first)) - Number(a.text.startsWith(first)))
    .map(({ command }) => command);
}
