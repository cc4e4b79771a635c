import type { ReactNode } from 'react';
import { ask } from '../gql/ask';
import { AcknowledgeCircularDocument, type CircularShownFragment } from '../gql/generated/graphql';
import { useAct } from '../app/useAct';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Problem } from '../design/states';
import { day, dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';

/** Who wrote, under which number, until when; and whether one's own posts, or how many of all, have taken note. */
export function CircularCard({ circular, title, children }: { circular: CircularShownFragment; title?: ReactNode; children?: ReactNode }) {
  const { t, of } = useWords();
  const act = useAct((id: string, key) => ask(AcknowledgeCircularDocument, { id, key }), t('circular.said.acknowledged'), ['circulars', 'circular']);
  return (
    <article className="card stack tight">
      {title && <h3>{title}</h3>}
      <p className="soft">{of(circular.fromPost.name)}, {of(circular.fromPost.office)} · {circular.reference} · {day(circular.issuedAt)}</p>
      <p className="row">
        <State circular={circular} />
        <span>{t('circular.by', { time: dayAndTime(circular.acknowledgeBy) })}</span>
      </p>
      {circular.addressed != null && <Share of={circular.addressed} done={circular.acknowledged ?? 0} />}
      {children}
      {act.error && <Problem fault={act.error} />}
      {circular.toAcknowledge > 0 && (
        <p><Button look="main" busy={act.isPending} onClick={() => act.mutate(circular.id)}><Icon name="done" />{t('circular.acknowledge')}</Button></p>
      )}
    </article>
  );
}

function State({ circular }: { circular: CircularShownFragment }) {
  const { t } = useWords();
  if (circular.overdue) return <span className="badge late"><Icon name="late" />{t('circular.state.late')}</span>;
  const open = circular.toAcknowledge > 0 || (circular.addressed != null && (circular.acknowledged ?? 0) < circular.addressed);
  if (open) return <span className="badge soon"><Icon name="clock" />{t('circular.state.open')}</span>;
  return <span className="badge good"><Icon name="done" />{t('circular.state.done')}</span>;
}

/** As a bar and in words. */
function Share({ of, done }: { of: number; done: number }) {
  const { t } = useWords();
  const words = t('circular.share', { done, all: of });
  return <p className="stack tight"><progress value={done} max={of} aria-label={words} /><span>{words}</span></p>;
}
