/** What is filled in to begin an amendment. */
export interface Beginning {
  readonly title: string;
  readonly act: string;
  readonly services: ReadonlySet<string>;
}

/** What is still missing or wrong, by field. */
export interface BeginProblems {
  readonly title?: 'no-title';
  readonly act?: 'no-key' | 'wrong-key';
  readonly services?: 'no-service';
}

const KEY = /^[a-z][a-z0-9-]{1,80}$/;

/** What keeps an amendment from beginning. */
export const beginProblems = ({ title, act, services }: Beginning): BeginProblems => ({
  ...(title.trim() === '' ? { title: 'no-title' } : {}),
  ...(act === '' ? { act: 'no-key' } : KEY.test(act) ? {} : { act: 'wrong-key' }),
  ...(services.size === 0 ? { services: 'no-service' } : {}),
});
