import { Link } from '@tanstack/react-router';
import { Page } from '../design/Page';
import { Empty } from '../design/states';
import { useWords } from '../messages/words';
import { useMe } from '../session/session';
import { Taker } from './Taker';

/** For every officer: a call comes from somewhere, and the place decides whose area it is. */
export function TakerPage() {
  const { t } = useWords();
  const { state } = useMe();
  return (
    <Page title={t('nav.takers')}>
      {state == null
        ? <Empty title={t('taker.noState')}><p><Link to="/administration/jurisdictions" search={{ show: 'taker' }}>{t('administration.jurisdictions')}</Link></p></Empty>
        : <Taker state={state} />}
    </Page>
  );
}
