/** The demonstration and production exclude each other. */
export class DemoInProductionError extends Error {
  constructor() {
    super(
      'the demonstration accounts are on (QAGIDA_DEMO=on) and NODE_ENV is production: their password is public. ' +
        'Set QAGIDA_DEMO=off and name a file of accounts in QAGIDA_ACCOUNTS.',
    );
  }
}

/** No accounts at all: nobody could sign in. */
export class NoAccountsError extends Error {
  constructor() {
    super('the demonstration is off and QAGIDA_ACCOUNTS names no file of accounts: nobody could sign in');
  }
}

/** Whether the demonstration is on: by QAGIDA_DEMO, else wherever it is not production. */
export function isDemoOn(environment: Readonly<Record<string, string | undefined>>): boolean {
  const production = environment.NODE_ENV === 'production';
  const asked = environment.QAGIDA_DEMO?.toLowerCase();
  const on = asked === undefined || asked === '' ? !production : asked === 'on';
  if (on && production) throw new DemoInProductionError();
  return on;
}
