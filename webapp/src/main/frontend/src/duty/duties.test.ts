import { expect, test } from 'vitest';
import { actsOn, byUrgency, type Duty } from './duties';

const content = {
  code: 'BNSS-184-1', name: { hi: 'क', en: 'a' }, act: 'BNSS 2023', section: '184(1)', kind: 'DUTY', personCode: null,
  eventAt: '2026-11-20T10:00:00+05:30', due: '2026-11-21T10:00:00+05:30', alarm: '2026-11-20T22:00:00+05:30', forthwith: false,
  journeyMinutes: 0, journeyExcluded: false, settled: false, touchesPerson: false, byHand: false, closedBy: { hi: 'क', en: 'a' },
  form: null, letter: null, waiver: null, consequence: { hi: 'क', en: 'a' }, note: null, tellsDelayTo: null, eventCorrectedAt: null,
} as const;
const duty = (more: Partial<Duty['content'] & object> = {}, head: Partial<Duty> = {}): Duty => ({
  id: '1', caseFile: '2', caseNumber: 'UK/DDN/2026/AAAAAA-A', department: 'police', standing: 'OPEN', openedAt: content.eventAt,
  doneAt: null, closedAt: null, late: false, breached: false, doneLate: false, own: true, withoutPost: false, delay: null, post: null,
  content: { ...content, ...more }, noted: null, version: 1, ...head,
});

test('what an entry closes is not closed by hand', () => {
  expect(actsOn(duty())).toEqual([]);
});

test('she may decline what touches her, and nothing else is declined', () => {
  expect(actsOn(duty({ touchesPerson: true }))).toEqual(['declined']);
});

test('nobody acts on what another department owes, or what is closed', () => {
  expect(actsOn(duty({ byHand: true }, { own: false }))).toEqual([]);
  expect(actsOn(duty({ byHand: true }, { standing: 'DONE' }))).toEqual([]);
});

test('a duty comes before a right, and what is due sooner before what is due later', () => {
  const right = duty({ kind: 'RIGHT_EXPIRES', due: '2026-11-01T00:00:00+05:30' }, { id: 'right' });
  const later = duty({ due: '2026-12-01T00:00:00+05:30' }, { id: 'later' });
  expect([right, later, duty()].sort(byUrgency).map((each) => each.id)).toEqual(['1', 'later', 'right']);
});
