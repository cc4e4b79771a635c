/** Of a text as it is read: how it is spaced and broken into lines makes no other text of it. */
export function plainText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

export function fingerprintOfText(text: string): Promise<string> {
  return fingerprintOf(new TextEncoder().encode(plainText(text)));
}

/** SHA-256, as 64 characters 0-9 and a-f. What it is made of does not leave the device. */
export async function fingerprintOf(bytes: Uint8Array<ArrayBuffer> | ArrayBuffer): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Browsers reckon it over TLS, and on the machine of the server itself. */
export const canReckon = () => globalThis.crypto?.subtle !== undefined;

export const isFingerprint = (sum: string) => /^[0-9a-f]{64}$/.test(sum);

/** As much of it as people compare by eye. */
export const shortened = (sum: string) => `${sum.slice(0, 8)}\u00a0…\u00a0${sum.slice(-8)}`;
