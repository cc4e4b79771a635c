import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Notice } from '../design/states';
import { useWords } from '../messages/words';
import { Changes } from './Changes';
import type { Difference } from './calendars';

/**
 * What is saved takes the place of the whole year's calendar, so it is shown first.
 *
 * @param unlisted whether a holiday is typed that was not put into the list
 */
export function SaveDialog({ year, difference, unlisted, busy, onSave, onClose }: {
  year: number; difference: Difference; unlisted: boolean; busy: boolean; onSave: () => void; onClose: () => void;
}) {
  const { t } = useWords();
  return (
    <Dialog title={t('holidays.save.title', { year })} onClose={onClose}>
      <Changes difference={difference} />
      {unlisted && <Notice kind="late">{t('holidays.save.unlisted')}</Notice>}
      <Notice kind="soon">{t('holidays.save.what')}</Notice>
      <div className="actions">
        <Button look="main" busy={busy} onClick={onSave}>{t('holidays.save.do')}</Button>
        <Button onClick={onClose}>{t('act.back')}</Button>
      </div>
    </Dialog>
  );
}
