import { useBook } from '../app/book';
import type { ImportedSourceFragment } from '../gql/generated/graphql';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { PostLine } from '../referral/PostLine';

/** From which imported form a reference was read, when and by whom it was imported, and what was corrected since. */
export function SourceLine({ source }: { source: ImportedSourceFragment }) {
  const { t, of } = useWords();
  const book = useBook();
  return (
    <div className="card stack tight small" role="note">
      <p><span className="badge">{t('packet.imported')}</span> {book.form(source.form)}</p>
      <div><span className="soft">{t('packet.imported.at', { at: dayAndTime(source.at) })}</span> <PostLine post={source.by} /></div>
      {source.corrected.length > 0 && <p>{t('packet.corrected', { fields: source.corrected.map(of).join(', ') })}</p>}
    </div>
  );
}
