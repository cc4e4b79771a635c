import { Link } from '@tanstack/react-router';
import { useBook } from '../app/book';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { useBeside, type Beside } from '../my-day/beside';

type Line = Beside['drafts']['nodes'][number];

/** What the officer began and has not submitted: on another machine, or before the session ended. Nothing where there is none. */
export function Unfinished() {
  const { t } = useWords();
  const drafts = useBeside()?.drafts.nodes ?? [];
  if (drafts.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="unfinished">
      <h2 id="unfinished">{t('draft.unfinished')}</h2>
      <ul className="news">{drafts.map((each) => <One key={each.id} draft={each} />)}</ul>
    </section>
  );
}

function One({ draft }: { draft: Line }) {
  const { t } = useWords();
  const book = useBook();
  const id = draft.caseFile ?? '';
  return (
    <li>
      {draft.caseNumber && <span className="code">{draft.caseNumber}</span>}
      {draft.kind === 'NEW_CASE' && <Link to="/new-case">{t('nav.newCase')}</Link>}
      {draft.kind === 'REFERRAL' && <Link to="/cases/$id/refer" params={{ id }}>{t('case.refer')}</Link>}
      {draft.kind === 'FORM' && draft.form && (
        <Link to="/cases/$id/forms/$form" params={{ id, form: draft.form }} search={draft.entry ? { entry: draft.entry } : {}}>{book.form(draft.form)}</Link>
      )}
      <span className="soft small moment">{dayAndTime(draft.savedAt)}</span>
    </li>
  );
}
