import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask, newKey } from '../gql/ask';
import { NoteSchemesSeenDocument, type SchemeNoticeShownFragment } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Problem } from '../design/states';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { useBeside } from '../my-day/beside';

/** Schemes that have become possible for somebody by what one's own department entered; of one case, or of all. */
export function SchemeNews({ caseFile }: { caseFile?: string }) {
  const { t } = useWords();
  const news = useBeside()?.schemeNotices;
  const notices = (news?.nodes ?? []).filter((each) => !caseFile || each.caseFile === caseFile);
  if (notices.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="scheme-news">
      <h2 id="scheme-news">{t('notice.title')}</h2>
      <ul className="news">{notices.map((each) => <One key={each.id} notice={each} inCase={caseFile !== undefined} />)}</ul>
      {!caseFile && news?.pageInfo.hasNextPage && <p className="soft small">{t('notice.more')}</p>}
    </section>
  );
}

function One({ notice, inCase }: { notice: SchemeNoticeShownFragment; inCase: boolean }) {
  const { t, of } = useWords();
  const client = useQueryClient();
  const seen = useMutation({
    mutationFn: () => ask(NoteSchemesSeenDocument, { notice: notice.id, version: notice.version, key: newKey() }),
    onSettled: () => void client.invalidateQueries({ queryKey: ['beside'] }),
  });
  return (
    <li>
      {!inCase && <Link className="code" to="/cases/$id/schemes" params={{ id: notice.caseFile }}>{notice.caseNumber}</Link>}
      <span>{t('notice.for', { code: notice.personCode, schemes: notice.schemes.map((each) => of(each.name)).join('; ') })}</span>
      <span className="row apart">
        <span className="soft small moment">{dayAndTime(notice.since)}</span>
        <Button slim busy={seen.isPending} aria-label={t('notice.seenOf', { number: notice.caseNumber })} onClick={() => seen.mutate()}>{t('notice.seen')}</Button>
      </span>
      {seen.error && <Problem fault={seen.error} />}
    </li>
  );
}
