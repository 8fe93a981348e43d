import { useCallback, useMemo, useState } from 'react';

/**
 * Something that this browser keeps for a person, such as what they have looked at; where its storage is full or forbidden, it is kept as long as the page.
 * @param name under which it is kept; another name is another thing
 * @param read makes it of what was kept, which may be anything, or of nothing
 * @param isEmpty whether there is nothing to keep
 */
export function useKept<T>(
  name: string,
  read: (kept: unknown) => T,
  isEmpty: (value: T) => boolean,
): readonly [T, (value: T) => void] {
  const stored = useMemo(() => keptAs(name, read), [name, read]);
  const [written, setWritten] = useState<{ readonly name: string; readonly value: T }>();
  const write = useCallback(
    (value: T) => {
      setWritten({ name, value });
      try {
        if (isEmpty(value)) localStorage.removeItem(name);
        else localStorage.setItem(name, JSON.stringify(value));
      } catch {
        // It stays as long as the page.
      }
    },
    [name, isEmpty],
  );
  return [written?.name === name ? written.value : stored, write];
}

/** What this browser keeps under a name. */
export function keptAs<T>(name: string, read: (kept: unknown) => T): T {
  try {
    return read(JSON.parse(localStorage.getItem(name) ?? 'null'));
  } catch {
    return read(null);
  }
}
