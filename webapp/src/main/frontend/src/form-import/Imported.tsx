import { Link } from '@tanstack/react-router';
import type { Case } from '../case/useCase';
import { Notice } from '../design/states';
import { useWords } from '../messages/words';
import { useMe } from '../session/session';

/** What was imported, and the way on: to all that must be told, where the entry that it follows from stands in the case. */
export function Imported({ file, form, entry }: { file: Case; form: string; entry: string }) {
  const { t } = useWords();
  const own = new Set(useMe().posts.map((post) => post.department));
  const starting = file.entries.nodes.find((each) => each.startsPacket && own.has(each.department));
  return (
    <div className="stack" role="status">
      <Notice kind="good">{t('formImport.done')}</Notice>
      <div className="actions">
        <Link className="button main" to="/cases/$id/forms/$form" params={{ id: file.id, form }} search={{ entry }}>{t('formImport.read')}</Link>
        {starting && <Link className="button" to="/packets/$entry" params={{ entry: starting.id }}>{t('packet.title')}</Link>}
      </div>
      {!starting && <p>{t('formImport.next')} <Link to="/cases/$id/forms" params={{ id: file.id }}>{t('forms.fillIn')}</Link></p>}
    </div>
  );
}
