/** A value as a message quotes it: as JSON, cut where it is long. */
export function quoted(value: unknown, limit = 60): string {
  if (value === undefined) return '—';
  // A list or object may be huge or deep: its kind says enough.
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value)
      .slice(0, 4)
      .map((key) => cut(JSON.stringify(key), limit));
    return keys.length === 0 ? '{}' : `{${keys.join(', ')}, …}`;
  }
  return cut(typeof value === 'string' ? JSON.stringify(value) : String(value), limit);
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
