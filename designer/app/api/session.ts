import type { ServerInfo, Session, SignIn } from '../../../server/api/schemas/common.ts';
import { hasStatus } from './problem.ts';
import { request } from './request.ts';

export const readInfo = () => request<ServerInfo>('GET', '/info');

/** The session, or null for a visitor. */
export async function readSession(): Promise<Session | null> {
  try {
    return await request<Session>('GET', '/session');
  } catch (error) {
    if (hasStatus(error, 401)) return null;
    throw error;
  }
}

export const signIn = (body: SignIn) => request<Session>('POST', '/session', { body });
export const signOut = () => request<void>('DELETE', '/session');
