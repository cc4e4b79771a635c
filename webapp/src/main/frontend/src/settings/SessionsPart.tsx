import { useMutation } from '@tanstack/react-query';
import { ask, newKey } from '../gql/ask';
import { EndOtherSessionsDocument, type SettingsQuery } from '../gql/generated/graphql';
import { say } from '../app/say';
import { Button } from '../design/Button';
import { Problem } from '../design/states';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';

/** Where one is signed in; what was left open elsewhere is closed from here. */
export function SessionsPart({ sessions, onChanged }: { sessions: SettingsQuery['sessions']; onChanged: () => void }) {
  const { t } = useWords();
  const end = useMutation({
    mutationFn: () => ask(EndOtherSessionsDocument, { key: newKey() }),
    onSuccess: () => { say(t('settings.said.ended')); onChanged(); },
  });
  return (
    <section className="card stack" aria-labelledby="sessions">
      <h2 id="sessions">{t('settings.sessions')}</h2>
      <ul>
        {sessions.map((each) => (
          <li key={each.openedAt}>
            {t('settings.session', { opened: dayAndTime(each.openedAt), seen: dayAndTime(each.lastSeenAt) })}
            {each.here && <> <span className="badge good">{t('settings.here')}</span></>}
          </li>
        ))}
      </ul>
      {end.error && <Problem fault={end.error} />}
      {sessions.length > 1 && <div className="actions"><Button busy={end.isPending} onClick={() => end.mutate()}>{t('settings.endOthers')}</Button></div>}
    </section>
  );
}
