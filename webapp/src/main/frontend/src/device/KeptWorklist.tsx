import { Icon } from '../design/icons';
import { Notice } from '../design/states';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { TimeLeft } from '../referral/TimeLeft';
import type { Worklist } from './worklist';

/** The worklist as it was when the line went: codes and times, until the page is open again. */
export function KeptWorklist({ list }: { list: Worklist }) {
  const { t } = useWords();
  return (
    <div className="stack">
      <h1>{t('device.worklist')}</h1>
      <Notice kind="soon">{t('device.worklist.asOf', { when: dayAndTime(list.at) })}</Notice>
      {[true, false].map((ours) => {
        const tasks = list.tasks.filter((task) => task.ours === ours);
        return tasks.length > 0 && (
          <section key={String(ours)} className="stack tight">
            <h2>{t(ours ? 'device.ours' : 'myDay.waiting')}</h2>
            <ul className="news">
              {tasks.map((task) => (
                <li key={task.referral}>
                  <span className="row apart">
                    <span className="code">{task.caseNumber}</span>
                    {task.due && <TimeLeft until={task.due} />}
                  </span>
                  <span className="small row">
                    {task.service && <span className="code">{task.service}</span>}
                    {task.urgent && <span className="badge late"><Icon name="late" />{t('urgency.URGENT')}</span>}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
