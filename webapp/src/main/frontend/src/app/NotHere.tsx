import { Link } from '@tanstack/react-router';
import { Page } from '../design/Page';
import { useWords } from '../messages/words';

export function NotHere() {
  const { t } = useWords();
  return <Page title={t('notHere.title')}><p><Link to="/">{t('notHere.back')}</Link></p></Page>;
}
