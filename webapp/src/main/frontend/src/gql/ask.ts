import type { TypedDocumentString } from './generated/graphql';
import { signedInAgain } from '../session/ended';
import type { Text } from '../messages/words';

/** Why the server refused, as it said it: a permanent code, words in both languages, and values for programs. */
export class Refused extends Error {
  readonly code: string;
  readonly text: Text | undefined;
  readonly values: Readonly<Record<string, unknown>>;

  constructor(code: string, text?: Text, values: Record<string, unknown> = {}) {
    super(code);
    this.code = code;
    this.text = text;
    this.values = values;
  }
}

/** The server was not reached, or what answered was not the server. */
export const NO_ANSWER = 'NO_ANSWER';
export const NOT_SIGNED_IN = 'NOT_SIGNED_IN';
const ENDED = new Set([NOT_SIGNED_IN, 'UNAUTHENTICATED']);

type WireError = { extensions?: { code?: string; messageHi?: string; messageEn?: string; arguments?: Record<string, unknown> } };

function refusal(error: WireError): Refused {
  const { code = NO_ANSWER, messageHi, messageEn, arguments: values } = error.extensions ?? {};
  return new Refused(code, messageHi && messageEn ? { hi: messageHi, en: messageEn } : undefined, values);
}

/** Sends JSON to one of our own addresses; what is refused is thrown as {@link Refused}. */
export async function send<Answer>(path: string, body: unknown): Promise<Answer> {
  return exchange(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-samanvay-request': '1' },
    body: JSON.stringify(body),
  });
}

/** Reads JSON that the browser may keep; what is refused is thrown as {@link Refused}. */
export async function read<Answer>(path: string): Promise<Answer> {
  return exchange(path, {});
}

async function exchange<Answer>(path: string, request: RequestInit): Promise<Answer> {
  let answer: { errors?: WireError[] } & Answer;
  try {
    const response = await fetch(path, { credentials: 'same-origin', ...request });
    if (response.status === 204) return {} as Answer;
    answer = await response.json();
  } catch {
    throw new Refused(NO_ANSWER);
  }
  const [first] = answer.errors ?? [];
  if (first) throw refusal(first);
  return answer;
}

/** Of a document the page carries the hash alone. */
function hashOf(document: object): string {
  return (document as { __meta__: { hash: string } }).__meta__.hash;
}

async function body(document: object, variables: unknown) {
  // Documents change while one works on the pages; the server knows only those of its own build.
  if (import.meta.env.DEV) {
    const { default: texts } = await import('./generated/persisted-documents.json');
    return { query: (texts as Record<string, string>)[hashOf(document)], variables };
  }
  return { documentId: hashOf(document), variables };
}

/**
 * Runs a document of ours. When the session has ended it waits until the same person has signed in again and then asks
 * once more, so that nothing typed is lost.
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { waits = true } = {},
): Promise<Result> {
  for (;;) {
    try {
      const { data } = await send<{ data: Result }>('graphql', await body(document, variables));
      return data;
    } catch (fault) {
      if (!waits || !(fault instanceof Refused) || !ENDED.has(fault.code)) throw fault;
      await signedInAgain();
    }
  }
}

/** Fetches a file from one of our own addresses; what is refused is thrown as {@link Refused}. */
export async function fetchFile(path: string): Promise<Blob> {
  for (;;) {
    let response: Response;
    try {
      response = await fetch(path, { credentials: 'same-origin', headers: { 'x-samanvay-request': '1' } });
      if (response.ok) return await response.blob();
    } catch {
      throw new Refused(NO_ANSWER);
    }
    const { errors = [] } = await response.json().catch(() => ({})) as { errors?: WireError[] };
    const fault = refusal(errors[0] ?? {});
    if (!ENDED.has(fault.code)) throw fault;
    await signedInAgain();
  }
}

/** One per deliberate act: sent again after a lost answer, the act is done once. crypto.randomUUID needs TLS or localhost. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
