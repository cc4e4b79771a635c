import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { DraftsDocument, type DraftsQuery } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';

type Line = DraftsQuery['drafts']['nodes'][number];

/** What the officer began and has not submitted: on another machine, or before the session ended. Nothing where there is none. */
export function Unfinished() {
  const { t } = useWords();
  const read = useQuery({ queryKey: ['drafts'], queryFn: async () => (await ask(DraftsDocument, { after: null })).drafts, staleTime: 0 });
  const drafts = read.data?.nodes ?? [];
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
