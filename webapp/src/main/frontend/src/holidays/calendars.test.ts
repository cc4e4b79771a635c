import { describe, expect, it } from 'vitest';
import { EMPTY, differences, holidayFault, isNone, weekdayOf, withHoliday, withoutHoliday, type Calendar } from './calendars';

const holiday = (day: string, en = 'Holiday') => ({ day, name: { hi: 'अवकाश', en } });
const calendar: Calendar = { weeklyOff: ['SUNDAY'], days: [holiday('2027-01-26'), holiday('2027-08-15')], reference: 'GO 1/2026' };

describe('a calendar that is being typed', () => {
  it('keeps its days in their order', () => {
    const grown = withHoliday(calendar, holiday('2027-03-08'));
    expect(grown.days.map((each) => each.day)).toEqual(['2027-01-26', '2027-03-08', '2027-08-15']);
    expect(withoutHoliday(grown, '2027-03-08')).toEqual(calendar);
  });

  it('takes each day of its year once', () => {
    expect(holidayFault(calendar, 2027, '2026-12-25')).toBe('holidays.fault.year');
    expect(holidayFault(calendar, 2027, '2027-08-15')).toBe('holidays.fault.twice');
    expect(holidayFault(calendar, 2027, '2027-10-02')).toBeUndefined();
  });
});

describe('what saving would change', () => {
  it('is nothing where the same is typed in another order', () => {
    expect(isNone(differences({ ...calendar, weeklyOff: ['SATURDAY', 'SUNDAY'] }, { ...calendar, weeklyOff: ['SUNDAY', 'SATURDAY'] }))).toBe(true);
    expect(isNone(differences(EMPTY, EMPTY))).toBe(true);
  });

  it('is told day by day', () => {
    const typed = withHoliday(withoutHoliday(calendar, '2027-01-26'), holiday('2027-10-02'));
    const found = differences(calendar, { ...typed, days: typed.days.map((each) => (each.day === '2027-08-15' ? holiday(each.day, 'Independence Day') : each)) });
    expect(found.added.map((each) => each.day)).toEqual(['2027-10-02']);
    expect(found.removed.map((each) => each.day)).toEqual(['2027-01-26']);
    expect(found.renamed.map((each) => each.day)).toEqual(['2027-08-15']);
    expect([found.weeklyOff, found.reference]).toEqual([false, false]);
    expect(differences(calendar, { ...calendar, weeklyOff: [], reference: 'GO 2/2026' })).toMatchObject({ weeklyOff: true, reference: true });
  });
});

describe('a day of the week', () => {
  it('is that of the calendar', () => {
    expect(weekdayOf('2026-11-29')).toBe('SUNDAY');
    expect(weekdayOf('2027-01-26')).toBe('TUESDAY');
  });
});
