import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../messages/words';

/** The head of a screen: its name, which becomes the document's title and takes the focus when the screen opens. */
export function Page({ title, head, lead, acts, children }: {
  title: string; head?: ReactNode; lead?: ReactNode; acts?: ReactNode; children: ReactNode;
}) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
  }, [title, t]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <div className="stack page">
      <header className="page-head">
        <div className="row apart">
          <h1 ref={heading} tabIndex={-1}>{head ?? title}</h1>
          {acts && <div className="actions no-print">{acts}</div>}
        </div>
        {lead && <div className="soft">{lead}</div>}
      </header>
      {children}
    </div>
  );
}
