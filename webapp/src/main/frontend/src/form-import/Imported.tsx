import { Link } from '@tanstack/react-router';
import type { Case } from '../case/useCase';
import { Notice } from '../design/states';
import { useWords } from '../messages/words';
import { useMe } from '../session/session';

/** What was imported, and the way on: to all that must be told, by the reference that it tells or that stands already. */
export function Imported({ file, form, entry }: { file: Case; form: string; entry: string }) {
  const { t } = useWords();
  const own = new Set(useMe().posts.map((post) => post.department));
  const starting = file.entries.nodes.find((each) => each.startsPacket && own.has(each.department));
  const tells = !starting && file.entries.nodes.some((each) => each.id === entry && each.tellsReference);
  return (
    <div className="stack" role="status">
      <Notice kind="good">{t('formImport.done')}</Notice>
      <div className="actions">
        {tells && <Link className="button main" to="/cases/$id/reference/$entry" params={{ id: file.id, entry }}>{t('packet.title')}</Link>}
        {starting && <Link className="button main" to="/packets/$entry" params={{ entry: starting.id }}>{t('packet.title')}</Link>}
        <Link className="button" to="/cases/$id/forms/$form" params={{ id: file.id, form }} search={{ entry }}>{t('formImport.read')}</Link>
      </div>
      {!starting && !tells && <p>{t('formImport.next')} <Link to="/cases/$id/forms" params={{ id: file.id }}>{t('forms.fillIn')}</Link></p>}
    </div>
  );
}
