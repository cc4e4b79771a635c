import { useEffect, useState, type ReactNode } from 'react';
import { Refused } from '../gql/ask';
import { useWords, type Words } from '../messages/words';
import { Button } from './Button';
import { Icon } from './icons';

/** Said after a moment only: a quick answer should not flicker. */
export function Loading({ what }: { what?: string }) {
  const { t } = useWords();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return <div role="status">{late && <p className="loading">{what ?? t('state.loading')}</p>}</div>;
}

/** An empty list says what it is for, and what to do where there is something to do. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return <div className="empty"><h3>{title}</h3>{children}</div>;
}

/** The server's own words where it has some; ours where it was not reached. */
export function wordsOf(fault: unknown, { t, of }: Words): string {
  if (!(fault instanceof Refused)) return t('problem.ours');
  const ours: Partial<Record<string, string>> = {
    NO_ANSWER: t('problem.noAnswer'),
    VERSION_CONFLICT: t('problem.conflict'),
    NOT_FOUND: t('problem.notFound'),
  };
  return ours[fault.code] ?? (fault.text ? of(fault.text) : t('problem.ours'));
}

export function Problem({ fault, again }: { fault: unknown; again?: (() => void) | undefined }) {
  const words = useWords();
  return (
    <div className="notice late" role="alert">
      <Icon name="late" />
      <div className="stack tight">
        <p>{wordsOf(fault, words)}</p>
        {again && <p><Button slim onClick={again}>{words.t('act.again')}</Button></p>}
      </div>
    </div>
  );
}

export function Notice({ kind, children }: { kind?: 'late' | 'soon' | 'good'; children: ReactNode }) {
  const icon = kind === 'late' ? 'late' : kind === 'good' ? 'done' : kind === 'soon' ? 'clock' : 'shield';
  return <div className={['notice', kind].filter(Boolean).join(' ')}><Icon name={icon} /><div>{children}</div></div>;
}
