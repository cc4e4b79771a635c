import { useNow } from '../app/now';
import { Icon } from '../design/icons';
import { dayAndTime, duration, minutesUntil } from '../messages/times';
import { useWords } from '../messages/words';

/** Little is left: less than four hours. */
const SOON = 4 * 60;

/** How much time is left, or by how much it has passed; the moment itself on hover and in print. */
export function TimeLeft({ until }: { until: string }) {
  const words = useWords();
  const minutes = minutesUntil(until, useNow());
  const kind = minutes < 0 ? 'late' : minutes < SOON ? 'soon' : '';
  const text = words.t(minutes < 0 ? 'time.over' : 'time.left', { time: duration(minutes, words) });
  return (
    <time className={`badge ${kind}`} dateTime={until} title={dayAndTime(until)}>
      <Icon name={minutes < 0 ? 'late' : 'clock'} />{text}
    </time>
  );
}
