import { Icon } from '../design/icons';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import type { Times } from './switching';

/** Since when a department works in the state, and what is decided for a later day. */
export function TimesShown({ times: { enabledSince, enabledUntil, enabledNextFrom } }: { times: Times }) {
  const { t } = useWords();
  return (
    <span className="row">
      {enabledSince
        ? <span className="badge good"><Icon name="done" />{t('enabling.since', { day: day(enabledSince) })}</span>
        : <span className="badge"><Icon name="stop" />{t('enabling.notAtWork')}</span>}
      {enabledUntil && <span className="badge soon"><Icon name="clock" />{t('enabling.ends', { day: day(enabledUntil) })}</span>}
      {enabledNextFrom && <span className="badge soon"><Icon name="clock" />{t('enabling.begins', { day: day(enabledNextFrom) })}</span>}
    </span>
  );
}
