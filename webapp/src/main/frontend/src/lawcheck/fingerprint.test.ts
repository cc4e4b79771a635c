import { describe, expect, it } from 'vitest';
import { fingerprintOf, fingerprintOfText, isFingerprint, plainText, shortened } from './fingerprint';

const OF_ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

describe('the fingerprint of a text', () => {
  it('is its SHA-256', async () => {
    expect(await fingerprintOfText('abc')).toBe(OF_ABC);
    expect(await fingerprintOf(new TextEncoder().encode('abc'))).toBe(OF_ABC);
  });

  it('is the same however the text is spaced and broken into lines', async () => {
    expect(plainText('  31. (1)\r\n\tAny   child ')).toBe('31. (1) Any child');
    expect(await fingerprintOfText(' a \n b')).toBe(await fingerprintOfText('a b'));
  });

  it('is the same in either spelling of a letter', () => {
    expect(plainText('\u0915\u093c')).toBe(plainText('\u0958'));
  });

  it('is 64 small letters and digits, of which some are shown', () => {
    expect(isFingerprint(OF_ABC)).toBe(true);
    expect(isFingerprint(OF_ABC.toUpperCase())).toBe(false);
    expect(isFingerprint('')).toBe(false);
    expect(shortened(OF_ABC)).toBe('ba7816bf\u00a0…\u00a0f20015ad');
  });
});
