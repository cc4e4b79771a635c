import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { useWords } from '../messages/words';
import { Changes } from './Changes';
import { isNone, type Difference } from './calendars';

/** Somebody else saved the year meanwhile. What was typed stays, and its author decides. */
export function Overtaken({ difference, reference, onKeep, onTake }: {
  difference: Difference; reference: string; onKeep: () => void; onTake: () => void;
}) {
  const { t } = useWords();
  return (
    <div className="notice late" role="alert">
      <Icon name="late" />
      <div className="stack tight">
        <p>{t('holidays.overtaken', { reference })}</p>
        {isNone(difference) ? <p>{t('holidays.overtaken.same')}</p> : <><p>{t('holidays.overtaken.mine')}</p><Changes difference={difference} /></>}
        <div className="actions">
          <Button slim onClick={onKeep}>{t('holidays.overtaken.keep')}</Button>
          <Button slim onClick={onTake}>{t('holidays.overtaken.take')}</Button>
        </div>
      </div>
    </div>
  );
}
