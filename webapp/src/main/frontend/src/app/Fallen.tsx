import { Button } from '../design/Button';
import { Page } from '../design/Page';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';

/** What is shown where a screen of ours failed; the frame around it still works. */
export function Fallen({ error }: { error: unknown }) {
  const { t } = useWords();
  return (
    <Page title={t('problem.title')}>
      <Problem fault={error} />
      <p><Button look="main" onClick={() => location.reload()}>{t('act.reload')}</Button></p>
    </Page>
  );
}
