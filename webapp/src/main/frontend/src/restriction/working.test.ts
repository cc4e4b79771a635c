import { expect, it } from 'vitest';
import type { MyPost } from '../session/session';
import { answersFor, working } from './working';

const post = (id: string) => ({ id }) as Parameters<typeof working>[0]['ownerPost'];
const referral = (status: string, from: string, to: string) => ({ status, fromPost: post(from), toPost: post(to) }) as Parameters<typeof working>[0]['referrals']['nodes'][number];

it('works on a case who was asked and has not ended, and who asked, each once and without the leading post', () => {
  const nodes = [referral('SENT', 'lead', 'centre'), referral('IN_PROGRESS', 'centre', 'hospital'), referral('DONE', 'lead', 'court')];
  expect(working({ ownerPost: post('lead'), referrals: { nodes } } as Parameters<typeof working>[0]).map((each) => each.id)).toEqual(['centre', 'hospital']);
});

it('the nodal post of the same department and district answers for the case, and no other', () => {
  const seat = (more: Partial<MyPost>) => ({ department: 'police', district: 49, level: 'DISTRICT', nodal: true, ...more }) as MyPost;
  const owner = { department: 'police', district: 49 };
  expect(answersFor(owner, [seat({})])).toBeDefined();
  for (const other of [seat({ nodal: false }), seat({ district: 50 }), seat({ department: 'health' }), seat({ level: 'STATE' })]) {
    expect(answersFor(owner, [other])).toBeUndefined();
  }
});
