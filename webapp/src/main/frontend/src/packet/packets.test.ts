import { describe, expect, it } from 'vitest';
import { chosen, lacksPost, ticked, type Intimation, type Packet } from './packets';

const item = (code: string, standing: Intimation['standing']) => ({ code, standing }) as Intimation;
const packet = { items: [item('a', 'READY'), item('b', 'CHOOSE_POST'), item('c', 'NEEDS_CONSENT'), item('d', 'SENT')] } as Packet;

describe('a packet', () => {
  it('has all that can go ticked, and nothing else', () => {
    expect(ticked(packet, { left: [], posts: {} }).map((each) => each.code)).toEqual(['a', 'b']);
  });

  it('leaves out what was unticked', () => {
    expect(chosen(packet, { left: ['b'], posts: {} })).toEqual([{ intimation: 'a', post: null }]);
  });

  it('waits for a post where several could receive it', () => {
    expect(lacksPost(packet.items[1]!, { left: [], posts: {} })).toBe(true);
    expect(chosen(packet, { left: ['a'], posts: { b: 'p' } })).toEqual([{ intimation: 'b', post: 'p' }]);
  });
});
