/** Where the server gets the present from: a parameter, so that tests and the demonstration can move it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
